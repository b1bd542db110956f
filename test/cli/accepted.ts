import { readFileSync } from 'node:fs';
import { acceptFindings, openReport, validate } from '../../src/actions';
import { openWorkbookFile } from '../../src/workbook/file/fileWorkbook';
import { SAMPLE, type Folder } from './shell';

/** The sample as a colleague left it, who let its first error stand: `上級機關核定`. */
export async function sampleWithAccepted(folder: Folder): Promise<{ path: string; key: string }> {
  const workbook = await openWorkbookFile(readFileSync(SAMPLE), SAMPLE);
  const view = await openReport(workbook, {}, {});
  const { findings } = await validate(workbook, view, {});
  const first = findings.find(({ severity }) => severity === 'error');
  if (!first) throw new Error('The sample has no error');
  await acceptFindings(workbook, view.snapshot, [first], '上級機關核定');
  return { path: folder.put('accepted.xlsx', workbook.toBytes()), key: first.key };
}
