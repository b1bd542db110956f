import type { WorkbookStorage } from '../../../src/workbench/host/storage';
import { STORAGE_CASES } from './storageCases';

/** Runs the contract of storages as tests. `makeStorage` gives a fresh workbook with one empty sheet. */
export function storageContract(
  name: string,
  makeStorage: () => WorkbookStorage | Promise<WorkbookStorage>,
): void {
  describe(`${name} keeps the contract of storages`, () => {
    test.each(STORAGE_CASES.map((one) => [one.name, one] as const))('%s', async (_, { check }) => {
      const storage = await makeStorage();
      await expect(check(storage, storage.activeSheet())).resolves.toBeUndefined();
    });
  });
}
