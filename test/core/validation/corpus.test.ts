import { RULE_NAMES, type RuleName } from '../../../src/core/validation/engine/ruleNames';
import type { Finding } from '../../../src/core/validation/engine/finding';
import { CORPUS } from '../../fixtures/validation';
import type { CorpusTable, Expected } from '../../fixtures/validation/corpusTable';
import { mendAll } from './bed/mend';
import { sheetOf } from './bed/rows';
import { allFindings } from './bed/run';

type Reported = Partial<Record<RuleName, string[]>>;

/** What was found of one indicator, or of the table: each rule with the words that it marks. */
function reported(findings: readonly Finding[], indicator: number | null): Reported {
  const found: Reported = {};
  for (const finding of findings) {
    if (finding.indicator === indicator) (found[finding.rule] ??= []).push(finding.at.quote);
  }
  return found;
}

const isMendable = (table: CorpusTable): boolean =>
  allFindings(sheetOf(table), table).some(({ fix }) => fix !== null);

const tables = Object.values(CORPUS).flat();

describe.each(Object.entries(CORPUS))('rows that state what is found in them: %s', (_, ofArea) => {
  it.each(ofArea)('$name', (table) => {
    const findings = allFindings(sheetOf(table), table);
    expect(reported(findings, null)).toEqual(table.whole ?? {});
    expect(table.rows.map((_row, index) => reported(findings, index + 1))).toEqual(
      table.rows.map(({ expects }) => expects),
    );
  });
});

describe('the corpus', () => {
  const rows = tables.flatMap((table) => table.rows);
  const expected: readonly Expected[] = [
    ...rows.map(({ expects }) => expects),
    ...tables.flatMap(({ whole }) => (whole ? [whole] : [])),
  ];

  it('is of some size, in both languages, and holds rows that are right', () => {
    expect(rows.length).toBeGreaterThanOrEqual(70);
    expect(tables.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(20);
    expect(rows.filter(({ expects }) => Object.keys(expects).length === 0).length).toBeGreaterThanOrEqual(40);
  });

  it.each(RULE_NAMES)('holds something for %s', (rule) => {
    expect(expected.some((found) => (found[rule]?.length ?? 0) > 0)).toBe(true);
  });

  it.each(tables.filter((table) => isMendable(table)))('can be mended whole: $name', (table) => {
    const snapshot = sheetOf(table);
    const { mended, touched, remaining } = mendAll(snapshot, table);
    expect(remaining).toEqual([]);
    const changed = snapshot.values.flatMap((row, r) =>
      row.flatMap((value, c) => (value === mended.values[r]?.[c] ? [] : [`${String(r)},${String(c)}`])),
    );
    expect(changed).toEqual([...touched].sort());
  });
});
