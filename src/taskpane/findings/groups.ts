import { cellName } from '../../core/sheet/address';
import { SEVERITIES, type Finding, type Severity } from '../../core/validation/finding';
import type { RuleName } from '../../core/validation/ruleNames';

/** What one rule found. */
export interface FindingGroup {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** In reading order. */
  readonly findings: readonly Finding[];
}

/** Findings by rule, errors first; rules of one severity in the order in which the sheet first shows them. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const groups = new Map<RuleName, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const group = groups.get(finding.rule);
      if (group) group.push(finding);
      else groups.set(finding.rule, [finding]);
    }
    return Array.from(groups, ([rule, group]) => ({ rule, severity, findings: group }));
  });
}

/** Names a group among those of one validation. */
export function groupId({ severity, rule }: FindingGroup): string {
  return `${severity} ${rule}`;
}

/** The findings that still ask for something. */
export function openOf(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ accepted }) => accepted === null);
}

/** The findings of one severity; `null`: all. */
export function ofSeverity(findings: readonly Finding[], severity: Severity | null): readonly Finding[] {
  return severity === null ? findings : findings.filter((finding) => finding.severity === severity);
}

/** Names a finding among those of one validation; the same again as long as its cell stays as it is. */
export function findingId({ rule, message, at }: Finding): string {
  return [rule, message.id, cellName(at.cell), at.start, at.end].join(' ');
}
