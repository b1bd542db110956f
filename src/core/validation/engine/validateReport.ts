import type { Stepwise } from '../../sheet/stepwise';
import { message } from '../../language/message';
import type { Evidence } from '../../report/evidence';
import type { Indicator } from '../../report/indicator';
import { fingerprint } from '../../text/hash';
import type { IndicatorReading, ReadField } from './indicatorReading';
import type { Finding, Problem } from './finding';
import { findingSteps } from './findingSteps';
import type { ReportFile } from './reportFile';
import type { IndicatorRule, PAUSE, Rule, TableRule } from './rule';
import type { ValidationSettings } from './settings';

/**
 * Runs every rule that is not switched off, and returns all findings in reading order. It yields after each
 * indicator that was read ahead, after each rule on an indicator, after each table rule and whatever it yields, and
 * after each row whose findings are put in order, so that a caller can pause or stop. A rule that throws becomes one
 * finding that names it.
 */
export function* validateReport(
  report: ReportFile,
  rules: readonly Rule[],
  settings: ValidationSettings,
): Stepwise<readonly Finding[]> {
  const active = rules.filter(({ name }) => settings.severities[name] !== 'off');
  const ofIndicators = active.filter((rule) => rule.scope === 'indicator');
  const ofTable = active.filter((rule) => rule.scope === 'table');
  const broken = new Set<Rule>();
  const found: Found = new Map();
  const total = 2 * report.readings.length + ofTable.length;
  let done = 0;
  // Rules that compare a row with all others find those read: else the first such question would read them all.
  const ahead = new Set(active.flatMap((rule) => rule.ahead ?? []));
  for (const reading of report.readings) {
    readAhead(reading, ahead);
    yield { done: ++done, total };
  }
  for (const reading of report.readings) {
    const progress = { done, total };
    for (const rule of ofIndicators) {
      if (broken.size > 0 && broken.has(rule)) continue;
      for (const finding of runOnIndicator(rule, reading, report, broken)) add(found, finding);
      yield progress;
    }
    yield { done: ++done, total };
  }
  const byNumber = new Map(report.readings.map(({ indicator }) => [indicator.number, indicator]));
  for (const rule of ofTable) {
    for (const finding of runOnTable(rule, byNumber, report)) {
      if (finding) add(found, finding);
      yield { done, total };
    }
    yield { done: ++done, total };
  }
  const steps = findingSteps(settings, report.snapshot);
  const settled: Finding[] = [];
  for (const row of [...found.keys()].sort((a, b) => a - b)) {
    const ofRow = steps.reduce<readonly Finding[]>((findings, step) => step(findings), found.get(row) ?? []);
    for (const finding of ofRow) settled.push(finding);
    yield { done, total };
  }
  return settled;
}

/** What was found, by the row of its cell: the steps that follow look at one row at a time. */
type Found = Map<number, Finding[]>;

function add(found: Found, finding: Finding): void {
  const { row } = finding.at.cell;
  const ofRow = found.get(row);
  if (ofRow) ofRow.push(finding);
  else found.set(row, [finding]);
}

/** What fails here fails again in a rule's own check, and is told there. */
function readAhead(reading: IndicatorReading, asked: Iterable<ReadField>): void {
  for (const name of asked) {
    try {
      lookAt(reading, name);
    } catch {
      continue;
    }
  }
}

/** What is asked of a row is worked out when it is looked at. */
const lookAt = (reading: IndicatorReading, name: ReadField): unknown => reading[name];

const NOTHING: readonly Finding[] = [];

function runOnIndicator(
  rule: IndicatorRule,
  reading: IndicatorReading,
  report: ReportFile,
  broken: Set<Rule>,
): readonly Finding[] {
  try {
    let findings: Finding[] | undefined;
    for (const problem of rule.check(reading, report)) {
      (findings ??= []).push(findingOf(rule, problem, reading.indicator));
    }
    return findings ?? NOTHING;
  } catch (error) {
    broken.add(rule);
    return [brokenRule(rule, error, firstCell(report))];
  }
}

function* runOnTable(
  rule: TableRule,
  byNumber: ReadonlyMap<number, Indicator>,
  report: ReportFile,
): Iterable<Finding | typeof PAUSE> {
  try {
    for (const problem of rule.check(report)) {
      yield problem && findingOf(rule, problem, byNumber.get(problem.indicator ?? -1) ?? null);
    }
  } catch (error) {
    yield brokenRule(rule, error, firstCell(report));
  }
}

function findingOf(rule: Rule, problem: Problem, indicator: Indicator | null): Finding {
  const named = indicator ? `${indicator.goal}|${indicator.name}` : '';
  return {
    rule: rule.name,
    severity: rule.severity,
    message: problem.message,
    at: problem.at,
    arithmetic: problem.arithmetic ?? null,
    related: problem.related ?? [],
    elsewhere: problem.elsewhere ?? [],
    fix: problem.fix ?? null,
    proposal: problem.proposal ?? null,
    indicator: indicator?.number ?? null,
    key: fingerprint([rule.name, problem.message.id, named, problem.at.quote].join('\u0000')),
    accepted: null,
  };
}

function brokenRule(rule: Rule, error: unknown, at: Evidence): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    rule: rule.name,
    severity: 'info',
    message: message('findings.rule-failed', { rule: rule.name, reason }),
    at,
    arithmetic: null,
    related: [],
    elsewhere: [],
    fix: null,
    proposal: null,
    indicator: null,
    key: fingerprint(`${rule.name} failed`),
    accepted: null,
  };
}

function firstCell({ table }: ReportFile): Evidence {
  return { cell: { row: table.headerRow, column: table.address.left }, start: 0, end: 0, quote: '' };
}
