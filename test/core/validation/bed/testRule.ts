import { slotNames, render } from '../../../../src/core/language/render';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { finished } from '../../../../src/core/sheet/stepwise';
import type { Finding } from '../../../../src/core/validation/engine/finding';
import { planFixes } from '../../../../src/core/validation/engine/fixes';
import { RULES } from '../../../../src/core/validation/rules';
import type { RuleName } from '../../../../src/core/validation/engine/ruleNames';
import { DEFAULT_SETTINGS } from '../../../../src/core/validation/engine/settings';
import { validateReport } from '../../../../src/core/validation/engine/validateReport';
import { fileOf, sheetOf, type Circumstances, type TestReport } from './rows';

export interface ValidCase extends TestReport {
  readonly name: string;
}

export interface ExpectedFinding {
  /** The words that are marked, exactly as they stand in the cell. */
  readonly quote: string;
  /** The end of the message's id (`found`); absent: the rule has one message. */
  readonly message?: string;
  /** The indicator's number; absent: 1. `null`: the whole table. */
  readonly indicator?: number | null;
  /** Part of the arithmetic. */
  readonly arithmetic?: string;
  /** What the message must contain, in Traditional Chinese. */
  readonly says?: string;
}

export interface InvalidCase extends ValidCase {
  readonly findings: readonly ExpectedFinding[];
  /** The text of the cell of the first finding after mending; required of a rule that is fixable. */
  readonly mended?: string;
}

/** Runs one rule alone over a sheet. */
export function runRule(
  name: RuleName,
  snapshot: SheetSnapshot,
  report: Circumstances = {},
): readonly Finding[] {
  const rules = RULES.filter((rule) => rule.name === name);
  return finished(validateReport(fileOf(snapshot, report), rules, DEFAULT_SETTINGS));
}

/**
 * Tests one rule: `valid` reports give nothing, `invalid` ones exactly the findings that are listed. It refuses
 * weak tests, and checks what every rule owes: both languages, every slot filled, its input left as it was,
 * fixes that mend.
 */
export function testRule(
  name: RuleName,
  cases: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  const rule = RULES.find((candidate) => candidate.name === name);
  describe(name, () => {
    it('is tested from both sides, three cases each at least', () => {
      expect(rule?.name).toBe(name);
      expect(cases.valid.length).toBeGreaterThanOrEqual(3);
      expect(cases.invalid.length).toBeGreaterThanOrEqual(3);
      for (const invalid of cases.invalid) expect(invalid.findings.length).toBeGreaterThan(0);
    });
    it.each(cases.valid)('is silent on $name', (report) => {
      expect(runRule(name, sheetOf(report), report).map(({ at, message }) => [at.quote, message.id])).toEqual(
        [],
      );
    });
    it.each(cases.invalid)('finds $name', (report) => {
      const snapshot = sheetOf(report);
      const before = structuredClone(snapshot);
      const findings = runRule(name, snapshot, report);
      expect(snapshot).toEqual(before);
      expect(findings.map(({ at, indicator }) => [indicator, at.quote])).toEqual(
        report.findings.map(({ quote, indicator }) => [indicator === undefined ? 1 : indicator, quote]),
      );
      findings.forEach((finding, index) => checkFinding(finding, report.findings[index]));
      if (rule?.fixable) checkFix(name, snapshot, findings, report);
    });
  });
}

function checkFinding(finding: Finding, expected: ExpectedFinding | undefined): void {
  if (expected?.message) expect(finding.message.id).toBe(`${finding.rule}.${expected.message}`);
  if (expected?.arithmetic) expect(finding.arithmetic ?? '').toContain(expected.arithmetic);
  for (const language of ['zh-TW', 'en'] as const) {
    const text = render(finding.message, language);
    expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
    for (const slot of slotNames(finding.message.id, language)) {
      expect(finding.message.slots?.[slot]).not.toBe('');
    }
  }
  if (expected?.says) expect(render(finding.message, 'zh-TW')).toContain(expected.says);
}

function checkFix(
  name: RuleName,
  snapshot: SheetSnapshot,
  findings: readonly Finding[],
  report: InvalidCase,
): void {
  for (const { fix } of findings) expect(fix?.length ?? 0).toBeGreaterThan(0);
  const plan = planFixes(snapshot, findings);
  expect(plan.cells.length).toBeGreaterThan(0);
  const values = snapshot.values.map((row) => [...row]);
  for (const { cell, after } of plan.cells) {
    const row = values[cell.row];
    if (row) row[cell.column] = after.kind === 'value' ? after.value : '';
  }
  const mended: SheetSnapshot = {
    ...snapshot,
    values,
    formulas: values,
    text: values.map((row) => row.map(String)),
  };
  expect(runRule(name, mended, report).filter(({ fix }) => fix !== null)).toEqual([]);
  const [first] = findings;
  if (first && report.mended !== undefined)
    expect(values[first.at.cell.row]?.[first.at.cell.column]).toBe(report.mended);
  expect(report.mended).toBeDefined();
}
