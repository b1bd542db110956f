import type { WorkbookStorage } from '../../../src/workbench/host/storage';
import { CONTENT_CASES } from './contentCases';
import { FORMAT_CASES } from './formatCases';
import type { StorageCase } from './storageCase';
import { WORKBOOK_CASES } from './workbookCases';

/** Everything that every storage does. They need no test framework, so that a browser can run them too. */
export const STORAGE_CASES: readonly StorageCase[] = [...CONTENT_CASES, ...FORMAT_CASES, ...WORKBOOK_CASES];

/** Runs every case on a workbook of its own, and says which fail and how: `[]` when all is well. */
export async function storageFailures(
  makeStorage: () => WorkbookStorage | Promise<WorkbookStorage>,
): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const { name, check } of STORAGE_CASES) {
    try {
      const storage = await makeStorage();
      await check(storage, storage.activeSheet());
    } catch (error) {
      failures.push(`${name}: ${String(error)}`);
    }
  }
  return failures;
}
