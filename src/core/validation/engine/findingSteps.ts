import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { fingerprint } from '../../text/hash';
import { SEVERITIES, type Finding } from './finding';
import type { ValidationSettings } from './settings';

/** What is done with the findings of one row of the sheet. */
export type FindingStep = (findings: readonly Finding[]) => readonly Finding[];

/** The steps from what rules found to what is shown, in order. */
export function findingSteps(settings: ValidationSettings, snapshot: SheetSnapshot): readonly FindingStep[] {
  return [markAccepted(settings, snapshot), withoutDuplicates, withSeverities(settings), inReadingOrder];
}

/** Marks the findings that the user accepted, unless their cell has changed since. */
function markAccepted(settings: ValidationSettings, snapshot: SheetSnapshot): FindingStep {
  const accepted = new Map(settings.accepted.map((acceptance) => [acceptance.key, acceptance]));
  if (accepted.size === 0) return (findings) => findings;
  return (findings) =>
    findings.map((finding) => {
      const acceptance = accepted.get(finding.key);
      return acceptance?.text === cellFingerprint(snapshot, finding)
        ? { ...finding, accepted: acceptance.reason }
        : finding;
    });
}

/** The fingerprint that an acceptance of a finding is bound to. */
export function cellFingerprint(snapshot: SheetSnapshot, finding: Pick<Finding, 'at'>): string {
  return fingerprint(String(valueAt(snapshot, finding.at.cell)));
}

/** Leaves out what one rule says twice of the same words. */
function withoutDuplicates(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, at, message }) => {
    const key = [rule, message.id, at.cell.column, at.start, at.end].join(' ');
    return seen.has(key) ? false : Boolean(seen.add(key));
  });
}

/** Gives each finding the severity that the user chose for its rule. */
function withSeverities({ severities }: ValidationSettings): FindingStep {
  return (findings) =>
    findings.map((finding) => {
      const chosen = severities[finding.rule];
      return chosen === undefined || chosen === 'off' ? finding : { ...finding, severity: chosen };
    });
}

/** From left to right; of two at one place the graver first. */
function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.at.cell.column - b.at.cell.column ||
      a.at.start - b.at.start ||
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}
