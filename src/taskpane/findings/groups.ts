import { cellName } from '../../core/sheet/address';
import type { Entry } from '../../core/validation/engine/entries';
import { SEVERITIES, type Finding, type Severity } from '../../core/validation/engine/finding';
import type { RuleName } from '../../core/validation/engine/ruleNames';

/** What one rule found. */
export interface FindingGroup {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** In reading order. */
  readonly entries: readonly Entry[];
}

/** Facts by the rule that tells them best, errors first; rules of one severity in the order in which the sheet first shows them. */
export function groupsOf(entries: readonly Entry[]): readonly FindingGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const groups = new Map<RuleName, Entry[]>();
    for (const entry of entries) {
      if (entry.severity !== severity) continue;
      const group = groups.get(entry.rule);
      if (group) group.push(entry);
      else groups.set(entry.rule, [entry]);
    }
    return Array.from(groups, ([rule, group]) => ({ rule, severity, entries: group }));
  });
}

/** Names a group among those of one validation. */
export function groupId({ severity, rule }: FindingGroup): string {
  return `${severity} ${rule}`;
}

/** The facts of one severity; `null`: all. */
export function ofSeverity(entries: readonly Entry[], severity: Severity | null): readonly Entry[] {
  return severity === null ? entries : entries.filter((entry) => entry.severity === severity);
}

/** Names a finding among those of one validation; the same again as long as its cell stays as it is. */
export function findingId({ rule, message, at }: Finding): string {
  return [rule, message.id, cellName(at.cell), at.start, at.end].join(' ');
}
