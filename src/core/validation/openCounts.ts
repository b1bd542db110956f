import type { Finding, Severity } from './finding';

/** How many findings of each severity nobody accepted. */
export function openCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, accepted } of findings) if (accepted === null) counts[severity]++;
  return counts;
}
