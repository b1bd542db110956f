import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { readable } from '../../../src/core/text/readable';
import type { Finding } from '../../../src/core/validation/engine/finding';
import type { RuleName } from '../../../src/core/validation/engine/ruleNames';
import { firstSheet } from '../../fixtures/firstSheet';
import { sharedFolder } from '../report/bed/shared';
import { readCarefully, rightFigures, type CarefulFinding } from './bed/carefulReading';
import { mendAll } from './bed/mend';
import { allFindings } from './bed/run';

jest.setTimeout(60_000);

const seed = sharedFolder('seed');

/** Rules that call a figure wrong; the others speak of words, forms and definitions. */
const CALLS_WRONG: readonly RuleName[] = [
  'actual-disagrees',
  'baseline-disagrees',
  'conflicting-figures',
  'magnitude-slip',
  'rate-mismatch',
  'sum-mismatch',
  'target-disagrees',
];
/** Of these the careful reader quotes where a figure was looked for in vain, and the rule the words that lack it. */
const LOOKED_FOR: readonly string[] = ['actual-unsupported'];
/** These are told row by row, where the careful reader speaks of the table. */
const OF_ANY_ROW: readonly string[] = ['markup-in-cell', 'page-break-fragment', 'mixed-width-punctuation'];

describe.each([
  ['the published report', join(seed, 'as-published.xlsx'), join(seed, 'expected.json')],
  ['the sample', 'assets/sample/sample-report.xlsx', 'test/fixtures/sample-report.expected.json'],
])('%s', (_, book, expected) => {
  if (!existsSync(book)) {
    it.skip(`is not here to be checked (no file ${book})`, () => undefined);
    return;
  }
  const careful = readCarefully(expected);
  const grave = careful.findings.filter(({ importance }) => importance === 'high' || importance === 'medium');
  const others = careful.findings.filter((finding) => !grave.includes(finding));
  let snapshot: SheetSnapshot;
  let findings: readonly Finding[];

  beforeAll(async () => {
    snapshot = await firstSheet(book);
    findings = allFindings(snapshot);
  });

  const isFound = (wanted: CarefulFinding): boolean => findings.some((found) => matches(found, wanted));

  it.each(grave)('finds $rule in row $row ($importance)', (wanted) => {
    expect(findings.filter(({ rule }) => rule === wanted.rule).some((found) => matches(found, wanted))).toBe(
      true,
    );
  });

  it('finds at least nine of ten of what matters less', () => {
    const missed = others
      .filter((wanted) => !isFound(wanted))
      .map(({ row, rule }) => `${String(row)} ${rule}`);
    expect(missed.slice(Math.floor(others.length / 10))).toEqual([]);
  });

  it.each(rightFigures(careful))('does not call $pair wrong', ({ rows, figures }) => {
    const wrong = findings.filter(
      ({ rule, indicator, arithmetic }) =>
        CALLS_WRONG.includes(rule) &&
        rows.includes(indicator ?? 0) &&
        figures.every((figure) => numbersIn(arithmetic ?? '').includes(figure)),
    );
    expect(wrong.map(({ rule, arithmetic }) => `${rule}: ${arithmetic ?? ''}`)).toEqual([]);
  });

  it('reports no error that the careful reader did not find', () => {
    const unexpected = findings
      .filter(({ severity }) => severity === 'error')
      .filter((found) => !careful.findings.some((wanted) => isOfRow(found, wanted)))
      .map(({ indicator, rule, at }) => `${String(indicator)} ${rule} ${at.quote}`);
    expect(unexpected).toEqual([]);
  });

  it('can be mended until nothing mendable remains, and no other cell changes', () => {
    const { mended, touched, remaining } = mendAll(snapshot);
    expect(remaining).toEqual([]);
    const changed = cellsThatDiffer(snapshot, mended);
    expect(changed.filter((cell) => !touched.has(cell))).toEqual([]);
    expect(changed.length).toBeGreaterThan(0);
  });
});

test('finds nothing in the English sample, in which the careful reader found nothing', async () => {
  expect(readCarefully('test/fixtures/sample-report-en.expected.json').findings).toEqual([]);
  const findings = allFindings(await firstSheet('assets/sample/sample-report-en.xlsx'));
  expect(findings.map(({ indicator, rule, at }) => `${String(indicator)} ${rule} ${at.quote}`)).toEqual([]);
});

function isOfRow({ rule, indicator }: Finding, wanted: CarefulFinding): boolean {
  const isThere =
    wanted.row === 0 ? indicator === null || OF_ANY_ROW.includes(rule) : indicator === wanted.row;
  return isThere && rule === wanted.rule;
}

/** On its row, and about the words that the careful reader quotes, or some of them. */
function matches(found: Finding, wanted: CarefulFinding): boolean {
  if (!isOfRow(found, wanted)) return false;
  if (wanted.row === 0 || LOOKED_FOR.includes(wanted.rule)) return true;
  const quotes = wanted.quotes.map(bare);
  return [found.at, ...found.related].some(({ quote }) =>
    quotes.some(
      (other) => bare(quote) !== '' && (other.includes(bare(quote)) || bare(quote).includes(other)),
    ),
  );
}

const numbersIn = (text: string): readonly string[] => text.match(/\d[\d,.]*/g) ?? [];

const bare = (text: string): string => readable(text).plain.replace(/\s/g, '');

function cellsThatDiffer(before: SheetSnapshot, after: SheetSnapshot): readonly string[] {
  return before.values.flatMap((row, r) =>
    row.flatMap((value, c) => (value === after.values[r]?.[c] ? [] : [`${String(r)},${String(c)}`])),
  );
}
