import { message, type Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import { SEVERITIES, type Finding } from '../../core/validation/engine/finding';
import { indicatorOf, placeOf } from '../findingPlace';
import type { ReadFile, ReadTable } from '../readFile';
import { escaped } from './escaped';

interface Placed {
  readonly table: ReadTable;
  readonly finding: Finding;
}

/** The findings for a mail: for each file the counts, then rule by rule, errors first; accepted ones apart. */
export function markdownReport(files: readonly string[], language: Language): string {
  const heading = `# ${render(message('findings.sheet.name'), language)}`;
  return `${[heading, ...files].join('\n\n')}\n`;
}

/** The part of one file. */
export function markdownFile({ path, tables }: ReadFile, language: Language): string {
  const open = tables.flatMap((table) => table.findings.map((finding) => ({ table, finding })));
  const accepted = tables.flatMap((table) => table.accepted.map((finding) => ({ table, finding })));
  const parts = [
    headingOf(path),
    countsOf(open, language),
    ...groupsOf(open).map((group) => groupText(group, language)),
  ];
  if (accepted.length > 0) {
    const heading = message('cli.markdown.accepted', { count: accepted.length });
    parts.push(`### ${render(heading, language)}`, itemsOf(accepted, language));
  }
  return parts.join('\n\n');
}

/** The part of a file that could not be used. */
export function markdownProblem(path: string, problem: string): string {
  return `${headingOf(path)}\n\n${escaped(problem)}`;
}

const headingOf = (path: string): string => `## ${escaped(path)}`;

function countsOf(open: readonly Placed[], language: Language): string {
  if (open.length === 0) return render(message('cli.table.no-findings'), language);
  const counts = SEVERITIES.flatMap((severity) => {
    const count = open.filter(({ finding }) => finding.severity === severity).length;
    const slots = { status: message(`severity.${severity}`), count };
    return count === 0 ? [] : [render(message('cli.table.count-of-status', slots), language)];
  });
  const separator = render(message('cli.table.count-separator'), language);
  const slots = { count: open.length, severities: counts.join(separator) };
  return render(message('cli.markdown.counts', slots), language);
}

/** One group for each rule and severity, errors first, in the order in which the rules come up. */
function groupsOf(open: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups = new Map<string, Placed[]>();
  const bySeverity = [...open].sort(
    (a, b) => SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity),
  );
  for (const placed of bySeverity) {
    const key = `${placed.finding.severity} ${placed.finding.rule}`;
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()];
}

function groupText(group: readonly Placed[], language: Language): string {
  const [first] = group;
  if (!first) return '';
  const { rule, severity } = first.finding;
  const slots = {
    severity: message(`severity.${severity}`),
    title: message(rule),
    rule,
    count: group.length,
  };
  return `### ${render(message('cli.markdown.group', slots), language)}\n\n${itemsOf(group, language)}`;
}

function itemsOf(items: readonly Placed[], language: Language): string {
  return items.map((item) => itemOf(item, language)).join('\n');
}

function itemOf({ table, finding }: Placed, language: Language): string {
  const { message: said, arithmetic, accepted } = finding;
  const indicator = indicatorOf(table, finding);
  const place = `**${escaped(placeOf(table, finding))}**`;
  const lines = [
    `- ${[place, ...(indicator === '' ? [] : [escaped(indicator)])].join(' ')}`,
    `  ${escaped(render(said, language))}`,
  ];
  if (arithmetic !== null) lines.push(`  ${escaped(arithmetic)}`);
  if (accepted !== null) {
    lines.push(`  ${escaped(render(message('cli.accepted-because', { reason: accepted }), language))}`);
  }
  // Two blanks at its end keep a line to itself.
  return lines.join('  \n');
}
