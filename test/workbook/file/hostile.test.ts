import { Socket } from 'node:net';
import { render } from '../../../src/core/language/render';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';
import { HARMLESS_FILES } from '../../fixtures/files/harmless';
import { HOSTILE_FILES } from '../../fixtures/files/hostile';
import { smallReport } from '../../fixtures/files/smallReport';
import { failureOf } from '../bench';

jest.setTimeout(60_000);

const readAll = async (bytes: Uint8Array): Promise<void> => {
  const workbook = await openWorkbookFile(bytes, '壞檔.xlsx');
  for (const sheet of await workbook.sheets()) await workbook.read(sheet);
};

describe('files that are refused', () => {
  test.each(HOSTILE_FILES)('says of $what why', async ({ bytes, refused }) => {
    const { kind, explanation } = await failureOf(readAll(bytes()));
    expect(explanation.id).toBe(refused);
    expect(kind).toBe(refused.includes('.too-') ? 'too-large' : 'unreadable-file');
    const named = refused === 'failures.file.too-many-cells' ? '績效' : '壞檔.xlsx';
    for (const language of ['en', 'zh-TW'] as const) expect(render(explanation, language)).toContain(named);
  });

  test('opens the next file all the same', async () => {
    await expect(readAll(smallReport())).resolves.toBeUndefined();
  });
});

describe('files that only look hostile', () => {
  test.each(HARMLESS_FILES)('reads through $what', async ({ bytes, shows }) => {
    const workbook = await openWorkbookFile(bytes(), '好檔.xlsx');
    const [first] = await workbook.sheets();
    const { values } = await workbook.read(first ?? { id: '', name: '' });
    expect(values.slice(0, shows.length)).toEqual(shows);
  });

  test('asks nobody in the network, and leaves every object as it was', async () => {
    const asked = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    const connected = jest.spyOn(Socket.prototype, 'connect');
    for (const { bytes } of HARMLESS_FILES) {
      const workbook = await openWorkbookFile(bytes(), '好檔.xlsx');
      for (const key of ['__proto__', 'constructor']) {
        await workbook.preferences.get(key);
        await workbook.preferences.set(key, { polluted: true });
      }
      await readAll(workbook.toBytes());
    }
    expect([asked.mock.calls, connected.mock.calls]).toEqual([[], []]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Reflect.ownKeys(Object.prototype)).toContain('toString');
  });
});
