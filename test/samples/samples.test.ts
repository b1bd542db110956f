import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { SAMPLE_SHEETS } from '../../scripts/samples/samples';
import { writeSample } from '../../scripts/samples/sheet';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { loadEngine } from '../../src/workbook/file/engine';
import { openWorkbookFile } from '../../src/workbook/file/fileWorkbook';

jest.setTimeout(60_000);

const SAMPLE = 'assets/sample/sample-report.xlsx';
const SAMPLE_EN = 'assets/sample/sample-report-en.xlsx';

async function sheetOf(bytes: Uint8Array): Promise<SheetSnapshot> {
  const workbook = await openWorkbookFile(bytes, 'sample');
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new Error('no sheet');
  return workbook.read(sheet);
}

const careful = v.object({
  findings: v.array(v.object({ row: v.number(), rule: v.string(), quotes: v.array(v.string()) })),
  indicators: v.array(v.object({ actual_quote: v.string(), indicator: v.string() })),
});

function carefulReading(name: string): v.InferOutput<typeof careful> {
  return v.parse(careful, JSON.parse(readFileSync(`test/fixtures/${name}.expected.json`, 'utf8')));
}

test.each(Object.entries(SAMPLE_SHEETS))('%s is what its script writes', async (name, sheet) => {
  const written = await sheetOf(writeSample(await loadEngine(), sheet()));
  expect(await sheetOf(readFileSync(`assets/sample/${name}`))).toEqual(written);
});

test('the sample is printed on 8 pages: headings 8 times, 12 indicators, 7 rows that only go on', async () => {
  const { values } = await sheetOf(readFileSync(SAMPLE));
  const rows = values.map((row) => row.slice(0, 4).map(String));
  expect(rows.filter(([first]) => first === '年度績效目標')).toHaveLength(8);
  expect(rows.filter(([, second, , last]) => second !== '' && last !== '')).toHaveLength(12 + 8);
  expect(rows.filter(([a, b, c, d]) => a === '' && b === '' && c === '' && d !== '')).toHaveLength(7);
});

test.each([
  [SAMPLE, 'sample-report'],
  [SAMPLE_EN, 'sample-report-en'],
])('every quote of the careful reading stands in %s', async (path, name) => {
  const { values } = await sheetOf(readFileSync(path));
  const text = values.map((row) => row.map(String).join('\t')).join('\n');
  const { findings, indicators } = carefulReading(name);
  const quotes = [
    ...findings.flatMap((finding) => finding.quotes),
    ...indicators.flatMap((indicator) => [indicator.actual_quote, indicator.indicator]),
  ];
  expect(quotes.length).toBeGreaterThan(20);
  expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
});
