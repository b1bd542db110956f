import { SEVERITIES, type Finding } from './finding';
import type { RuleName } from './ruleNames';

/** Rules on how cells are written, not on what they say: tidied up in one go, before the rest is read. */
const FORMAT_RULES: ReadonlySet<RuleName> = new Set<RuleName>([
  'markup-in-cell',
  'mixed-width-punctuation',
  'page-break-fragment',
]);

/** Whether a finding is only about form. Who gave its rule another severity wants to see it among the rest. */
export function isFormatting({ rule, severity }: Pick<Finding, 'rule' | 'severity'>): boolean {
  return severity === 'info' && FORMAT_RULES.has(rule);
}

/** One fact: the strongest of the findings that tell it, and what else was found of it. */
export interface Entry extends Finding {
  readonly also: readonly Finding[];
}

/** What still asks for something: facts to look at, and what is only about form. Both in reading order. */
export interface OpenFindings {
  readonly entries: readonly Entry[];
  readonly formatting: readonly Entry[];
}

/** The findings that nobody accepted, each fact once. */
export function openFindings(findings: readonly Finding[]): OpenFindings {
  const open = findings.filter(({ accepted }) => accepted === null);
  return {
    entries: entriesOf(open.filter((finding) => !isFormatting(finding))),
    formatting: open.filter(isFormatting).map((finding) => ({ ...finding, also: [] })),
  };
}

/**
 * Joins what is found of one fact: about the same words of a cell, or proven of that cell by the same calculation.
 * What mends by itself stays on its own.
 */
function entriesOf(findings: readonly Finding[]): readonly Entry[] {
  const facts = new Map<string, Finding[]>();
  const all = new Set<Finding[]>();
  for (const finding of findings) {
    const names = factNames(finding);
    const fact = names.map((name) => facts.get(name)).find((known) => known !== undefined) ?? [];
    fact.push(finding);
    all.add(fact);
    for (const name of names) if (!facts.has(name)) facts.set(name, fact);
  }
  const entries = new Map<Finding, Entry>();
  for (const fact of all) {
    const [lead, ...also] = fact.sort((a, b) => rank(a) - rank(b));
    if (lead) entries.set(lead, { ...lead, also });
  }
  return findings.flatMap((finding) => entries.get(finding) ?? []);
}

const rank = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

/** By what a finding is known as one of a fact. An empty place says nothing of what is missing there. */
function factNames({ at, arithmetic, fix }: Finding): readonly string[] {
  if (fix !== null) return [];
  const cell = `${String(at.cell.row)} ${String(at.cell.column)}`;
  return [
    ...(at.end > at.start ? [`${cell} ${String(at.start)}-${String(at.end)}`] : []),
    ...(arithmetic === null ? [] : [`${cell} ${arithmetic}`]),
  ];
}
