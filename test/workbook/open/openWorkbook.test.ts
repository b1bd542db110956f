import { readFileSync } from 'node:fs';
import { openWorkbook } from '../../../src/workbook/open/openWorkbook';
import { failureOf } from '../bench';

jest.setTimeout(60_000);

const ODS = readFileSync('test/fixtures/opendocument/sample-report.ods');
const EXCEL = readFileSync('assets/sample/sample-report.xlsx');

test.each([
  ['a.xlsx', EXCEL, 'excel'],
  ['a.ods', ODS, 'ods'],
  ['wrongly named.xlsx', ODS, 'ods'],
  ['wrongly named.csv', EXCEL, 'excel'],
  ['a.CSV', Buffer.from('a,b\n1,2'), 'csv'],
  ['a.tsv', Buffer.from('a\tb\n1\t2'), 'csv'],
])('%s is opened as what it is', async (name, bytes, kind) => {
  const opened = await openWorkbook(bytes, name);
  expect(opened.kind).toBe(kind);
  expect((await opened.workbook.sheets()).length).toBeGreaterThan(0);
});

test('says of an old workbook under the name of a text what it is', async () => {
  const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024)]);
  expect((await failureOf(openWorkbook(old, 'report.csv'))).kind).toBe('unreadable-file');
});
