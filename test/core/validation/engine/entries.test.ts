import { message } from '../../../../src/core/language/message';
import { isFormatting, openFindings } from '../../../../src/core/validation/engine/entries';
import type { Finding } from '../../../../src/core/validation/engine/finding';

const AT = { cell: { row: 24, column: 3 }, start: 40, end: 46, quote: '1,061%' };
const LATER = { ...AT, start: 90, end: 96 };

function found(rule: Finding['rule'], part: Partial<Finding> = {}): Finding {
  return {
    rule,
    severity: 'warning',
    message: message('findings.rule-failed', { rule, reason: '' }),
    at: AT,
    arithmetic: null,
    related: [],
    elsewhere: [],
    fix: null,
    proposal: null,
    indicator: 1,
    key: rule,
    accepted: null,
    ...part,
  };
}

/** Each entry by its rules, the strongest first. */
const told = (findings: readonly Finding[]): readonly string[] =>
  openFindings(findings).entries.map(({ rule, also }) =>
    [rule, ...also.map((other) => other.rule)].join(' + '),
  );

const fix = [{ cell: AT.cell, start: 0, end: 3, replacement: '' }];

test('a phrase that two rules find is one entry, the graver first', () => {
  expect(told([found('status-wording-unstable', { severity: 'info' }), found('status-understates')])).toEqual(
    ['status-understates + status-wording-unstable'],
  );
});

test('a rate that stands twice in a cell and is denied by one calculation is one entry', () => {
  const arithmetic = '92,885 ÷ 8,000 = 1,161.06%';
  const twice = [found('rate-mismatch', { arithmetic }), found('rate-mismatch', { arithmetic, at: LATER })];
  expect(told(twice)).toEqual(['rate-mismatch + rate-mismatch']);
});

test('an entry stands where its strongest finding stands', () => {
  const arithmetic = '84 ÷ 60 = 140.00%';
  const findings = [
    found('status-overclaims', { arithmetic, at: { ...AT, start: 1, end: 5 } }),
    found('unit-mismatch', { at: { ...AT, start: 7, end: 9 } }),
    found('rate-mismatch', { arithmetic, severity: 'error', at: LATER }),
  ];
  expect(told(findings)).toEqual(['unit-mismatch', 'rate-mismatch + status-overclaims']);
});

test('what stands in other cells, at other words, or is missing from an empty cell stays apart', () => {
  const empty = { ...AT, start: 0, end: 0, quote: '' };
  expect(
    told([
      found('actual-missing', { at: empty }),
      found('rate-missing', { at: empty }),
      found('rate-truncated'),
      found('unit-variant', { at: LATER }),
      found('unit-mismatch', { at: { ...AT, cell: { row: 25, column: 3 } } }),
    ]),
  ).toHaveLength(5);
});

test('what mends by itself is never hidden behind another finding', () => {
  expect(told([found('number-as-text', { fix }), found('unit-mismatch')])).toHaveLength(2);
});

test('notes on form stand apart, unless the user gave their rule another severity', () => {
  const markup = found('markup-in-cell', { severity: 'info', fix });
  expect(openFindings([markup, found('rate-mismatch')])).toMatchObject({
    entries: [{ rule: 'rate-mismatch' }],
    formatting: [{ rule: 'markup-in-cell' }],
  });
  expect(isFormatting({ ...markup, severity: 'warning' })).toBe(false);
});

test('what was accepted is not open, and what is left of the fact still is', () => {
  expect(told([found('status-understates', { accepted: '同意' }), found('status-wording-unstable')])).toEqual(
    ['status-wording-unstable'],
  );
});
