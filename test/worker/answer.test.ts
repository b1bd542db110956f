import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReport } from '../../src/actions';
import { openCopy } from '../../src/workbook/copy/openCopy';
import { answer } from '../../src/worker/answer';
import type { Answer } from '../../src/worker/questions';

const sample = readFileSync(join(__dirname, '../../assets/sample/sample-report.xlsx'));

/** What the worker says last, as the pane gets it. */
async function asked(kind: 'check' | 'copy', content: BlobPart, name: string): Promise<Answer> {
  return structuredClone(await answer({ kind, file: new File([content], name) }, () => undefined));
}

test('a workbook is checked, and told how far it is', async () => {
  const progress: Answer[] = [];
  const file = new File([sample], 'sample.xlsx');
  const said = structuredClone(await answer({ kind: 'check', file }, (now) => progress.push(now)));
  expect(said.kind).toBe('checked');
  if (said.kind !== 'checked') return;
  const [table] = said.checked.tables;
  expect(table?.indicators).toBeGreaterThan(0);
  expect(table?.findings.map(({ rule }) => rule)).toContain('rate-mismatch');
  expect(progress.every(({ kind }) => kind === 'progress')).toBe(true);
});

test('a copy is read as the file is', async () => {
  const said = await asked('copy', sample, 'sample.xlsx');
  expect(said.kind).toBe('copied');
  if (said.kind !== 'copied') return;
  const view = await openReport(openCopy(said.copy), {}, {});
  expect(view.assessments.length).toBeGreaterThan(0);
});

test.each([
  ['broken.xlsx', 'PK\u0003\u0004 and nothing more', 'unreadable-file'],
  ['empty.xlsx', '', 'unreadable-file'],
  ['letter.xlsx', 'Dear colleague', 'unreadable-file'],
])('%s is answered in words', async (name, content, failure) => {
  const said = await asked('check', content, name);
  expect(said).toMatchObject({ kind: 'failed', failure, explanation: { slots: { file: name } } });
});

test('a file that is gone since it was chosen is answered in words', async () => {
  const gone = Object.assign(new File(['x'], 'gone.xlsx'), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')) }),
  });
  const said = await answer({ kind: 'check', file: gone }, () => undefined);
  expect(said).toMatchObject({ kind: 'failed', explanation: { id: 'files.gone' } });
});

test('a text table is checked', async () => {
  const said = await asked('check', '姓名,電話\n王,1', '名冊.csv');
  expect(said).toMatchObject({ kind: 'checked', checked: { tables: [] } });
});
