import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parseCell } from '../../src/core/sheet/address';
import { textAt } from '../../src/core/sheet/snapshot';
import { firstSheet } from '../fixtures/firstSheet';
import { documentIn, type Contract } from './contract';
import { attain, SAMPLE } from './shell';

jest.setTimeout(60_000);

const expected = v.parse(
  v.object({
    indicators: v.array(
      v.object({
        target_value: v.number(),
        target_unit: v.string(),
        actual_value: v.nullable(v.number()),
        reported_rate: v.nullable(v.number()),
        true_rate_percent: v.nullable(v.number()),
        met: v.nullable(v.boolean()),
      }),
    ),
  }),
  JSON.parse(readFileSync('test/fixtures/sample-report.expected.json', 'utf8')),
);

type Indicator = Contract['files'][number]['tables'][number]['indicators'][number];

async function sample(command: 'compute' | 'validate'): Promise<Contract> {
  return documentIn((await attain(command, SAMPLE, '--format', 'json')).out);
}

const indicatorsOf = (document: Contract): readonly Indicator[] =>
  document.files.flatMap(({ tables }) => tables.flatMap(({ indicators }) => indicators));

test('compute prints one document, as the contract has it, and nothing else', async () => {
  const { exit, out, err } = await attain('compute', SAMPLE, '--format', 'json');
  const document = documentIn(out);
  expect([exit, err]).toEqual([0, '']);
  expect(document.files).toHaveLength(1);
  expect(document.files[0]).toMatchObject({
    path: SAMPLE,
    tables: [
      {
        sheet: '施政績效',
        address: 'A4:D45',
        columns: { goal: 'A', indicator: 'B', target: 'C', narrative: 'D' },
      },
    ],
  });
});

test('gives the figures that a careful reader finds in the sample', async () => {
  const indicators = indicatorsOf(await sample('compute'));
  expect(indicators).toHaveLength(expected.indicators.length);
  expected.indicators.forEach((careful, index) => {
    const read = indicators[index];
    expect(Number(read?.target?.value)).toBe(careful.target_value);
    if (careful.target_unit !== 'code(0/1/2)') expect(read?.target?.unit).toContain(careful.target_unit);
    if (careful.true_rate_percent === null) expect(read?.rate).toBeNull();
    else expect(Number(read?.rate?.percent)).toBeCloseTo(careful.true_rate_percent, 4);
    if (careful.actual_value === null) expect(read?.actual).toBeNull();
    else expect(Number(read?.actual?.value)).toBeCloseTo(careful.actual_value, 4);
    if (careful.met !== null) expect(read?.met).toBe(careful.met);
    if (careful.reported_rate !== null && index !== 11) {
      expect(Number(read?.reported.rate)).toBe(careful.reported_rate);
    }
  });
});

test('says where every actual was read: the quote stands in the cell, at that place', async () => {
  const snapshot = await firstSheet(SAMPLE);
  const quoted = indicatorsOf(await sample('compute')).flatMap(({ actual }) => actual?.evidence ?? []);
  expect(quoted).toHaveLength(11);
  for (const { cell, start, end, quote } of quoted) {
    const address = parseCell(cell);
    expect(address && textAt(snapshot, address).slice(start, end)).toBe(quote);
  }
});

test('compute leaves findings to validate', async () => {
  const [computed, validated] = [await sample('compute'), await sample('validate')];
  expect(indicatorsOf(computed).flatMap(({ findings }) => findings)).toEqual([]);
  const fifth = indicatorsOf(validated)[4]?.findings ?? [];
  expect(fifth).toContainEqual(
    expect.objectContaining({ rule: 'rate-mismatch', severity: 'error', cell: 'D25' }),
  );
});

test('words findings in the language that is asked for', async () => {
  const { out } = await attain('validate', SAMPLE, '--format', 'json', '--lang', 'en');
  const messages = indicatorsOf(documentIn(out)).flatMap(({ findings }) =>
    findings.map(({ message }) => message),
  );
  expect(messages.some((text) => /\bcalculat|\bnumbers?\b|\bgive/.test(text))).toBe(true);
});
