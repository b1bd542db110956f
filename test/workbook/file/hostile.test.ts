import { render } from '../../../src/core/language/render';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';
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
