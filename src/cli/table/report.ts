import type { ReportView } from '../../actions';
import { STATUSES, type Assessment } from '../../core/achievement/assessment';
import { shownQuantity } from '../../core/achievement/digits';
import { shownActual } from '../../core/achievement/shownActual';
import type { Scheme } from '../../core/achievement/scheme';
import { statusWord } from '../../core/achievement/words';
import { message, type Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import type { Rival } from '../../core/report/indicator';
import { isOpenQuestion } from '../../core/questions/question';
import { placeName, rangeName } from '../../core/sheet/address';
import { findingLine } from '../findingText';
import { oneLine } from '../../core/text/oneLine';
import type { ReadFile, ReadTable } from '../readFile';
import { grid, type GridColumn } from './grid';

/** Between the tables of one file, and of different ones. */
export const BETWEEN_TABLES = '\n\n\n';

/** The results of a file for people: a table of indicators for each table, and the findings below it. */
export function tableReport(
  { path, tables }: ReadFile,
  language: Language,
  findings: 'looked-for' | 'not-asked',
): string {
  const blocks = tables.flatMap((read) => {
    const { table, snapshot } = read.view;
    if (!table) return [];
    const place = `${path}  ${placeName(snapshot.sheet.name, rangeName(table.address))}`;
    const parts = [place, indicators(read.view, language), counts(read.view, language)];
    if (findings === 'looked-for') parts.push(findingLines(read, language));
    return [parts.join('\n\n')];
  });
  return blocks.join(BETWEEN_TABLES);
}

function indicators({ assessments, scheme }: ReportView, language: Language): string {
  const word = (id: Parameters<typeof message>[0]): string => render(message(id), language);
  const columns: GridColumn[] = [
    { heading: word('cli.table.number'), side: 'right', atMost: 5 },
    { heading: word('cli.table.place'), side: 'right', atMost: 7 },
    { heading: word('role.indicator'), side: 'left', atMost: 36 },
    { heading: word('role.target'), side: 'right', atMost: 22 },
    { heading: word('role.actual'), side: 'right', atMost: 18 },
    { heading: word('role.rate'), side: 'right', atMost: 12 },
    { heading: word('role.status'), side: 'left', atMost: 24 },
  ];
  return grid(
    columns,
    assessments.map((assessment) => cellsOf(assessment, scheme, statusWord(assessment, scheme, language))),
  );
}

function cellsOf({ indicator, shown }: Assessment, scheme: Scheme, status: string): string[] {
  const { number, rows, name, goal, target, actual, undecided } = indicator;
  const place = rows.first === rows.last ? [rows.first] : [rows.first, rows.last];
  return [
    String(number),
    place.map((row) => row + 1).join('–'),
    oneLine(name === '' ? goal : name),
    oneLine(target?.evidence.quote ?? ''),
    actual ? shownActual(actual, scheme) : undecided.length > 0 ? shownRivals(undecided) : '—',
    shown ?? '—',
    status,
  ];
}

const shownRivals = (rivals: readonly Rival[]): string =>
  `${rivals.map(({ value }) => shownQuantity(value)).join(' / ')} ?`;

function counts({ assessments, scheme, questions }: ReportView, language: Language): string {
  const parts = STATUSES.flatMap((status) => {
    const [first, ...others] = assessments.filter((assessment) => assessment.status === status);
    if (!first) return [];
    const slots = { status: statusWord(first, scheme, language), count: others.length + 1 };
    return [render(message('cli.table.count-of-status', slots), language)];
  });
  const separator = render(message('cli.table.count-separator'), language);
  const slots = { count: assessments.length, statuses: parts.join(separator) };
  const said = render(message('cli.table.counts', slots), language);
  const unsure = questions.filter(isOpenQuestion).length;
  return unsure === 0
    ? said
    : `${said}\n${render(message('cli.table.to-confirm', { count: unsure }), language)}`;
}

function findingLines(read: ReadTable, language: Language): string {
  const { findings, accepted } = read;
  const lines = findings.map((finding) => findingLine(read, finding, language));
  if (lines.length === 0) lines.push(render(message('cli.table.no-findings'), language));
  if (accepted.length > 0) {
    lines.push('', render(message('cli.table.accepted', { count: accepted.length }), language));
    lines.push(...accepted.map((finding) => findingLine(read, finding, language)));
  }
  return lines.join('\n');
}
