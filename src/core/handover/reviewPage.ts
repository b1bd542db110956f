import type { Assessment } from '../achievement/assessment';
import type { Scheme } from '../achievement/scheme';
import { shownActual } from '../achievement/shownActual';
import { statusWord } from '../achievement/words';
import { message, type Language, type Message } from '../language/message';
import { render } from '../language/render';
import { doubtfulIndicators, isOpenQuestion, type Question } from '../questions/question';
import type { CellContent } from '../sheet/changePlan';
import type { PageColumn, SheetPage } from '../sheet/sheetPage';
import { textAt, type SheetSnapshot } from '../sheet/snapshot';
import { oneLine } from '../text/oneLine';
import { openFindings } from '../validation/engine/entries';
import type { Finding } from '../validation/engine/finding';
import { agencyOf } from './agency';
import { dateIn, yearIn, type Day } from './days';
import { NoteBook, notesOn, type ReviewNote } from './reviewNotes';
import { rollUp, type RollUp, type Standing } from './standing';
import { countsText, weightsText } from './standingText';
import { titleOf, type TitledTable } from './title';
import { toDoLines } from './toDo';
import './wording';

/** A table that was validated: what a review sheet is made of. */
export interface ReviewedReport extends TitledTable {
  readonly scheme: Scheme;
  readonly assessments: readonly Assessment[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/** In characters; together they fill the width of an A4 page that lies on its side. */
const COLUMNS = [
  { id: 'handover.review.number', characters: 5 },
  { id: 'handover.review.indicator', characters: 28 },
  { id: 'role.target', characters: 14 },
  { id: 'role.actual', characters: 14 },
  { id: 'role.rate', characters: 13 },
  { id: 'role.status', characters: 11 },
  { id: 'handover.review.to-do', characters: 44 },
  { id: 'handover.review.responsible', characters: 13 },
  { id: 'handover.review.handled', characters: 22 },
] as const;

/**
 * The sheet for the meeting: what the report is, how it stands, and for each indicator what is left to be looked at,
 * with columns for who does it and what came of it: empty, but for the `notes` that stood on the sheet of before. It
 * is made to be printed.
 */
export function reviewPage(
  report: ReviewedReport,
  today: Day,
  notes: readonly ReviewNote[],
  language: Language,
): SheetPage {
  const word = (said: Message): string => render(said, language);
  const { entries } = openFindings(report.findings);
  const toDo = toDoLines(report.questions.filter(isOpenQuestion), entries, language);
  const ofTable = toDo.get(null) ?? [];
  const standing = rollUp(report, doubtfulIndicators(report.questions), language);
  const book = new NoteBook(notes);
  const lineOf = (first: CellContent, name: string, ...rest: readonly string[]): readonly CellContent[] => {
    const { responsible = '', handled = '' } = book.take(name) ?? {};
    return [first, ...[name, ...rest, responsible, handled].map(text)];
  };
  return {
    name: word(message('handover.review.name')),
    above: headOf(report, standing, today, language),
    columns: columnsIn(language),
    rows: [
      ...report.assessments.map((assessment) =>
        lineOf(
          { kind: 'value', value: assessment.indicator.number },
          ...textsOf(assessment, report.scheme, toDo.get(assessment.indicator.number) ?? [], language),
        ),
      ),
      ...(ofTable.length > 0
        ? [lineOf(EMPTY, word(message('handover.review.table')), '', '', '', '', ofTable.join('\n'))]
        : []),
      ...standing.goals.map((goal) =>
        lineOf(
          EMPTY,
          word(message('handover.review.goal', { goal: oneLine(goal.goal ?? '') })),
          ...['', '', '', '', standingText(goal, language)],
        ),
      ),
      ...book.rest().map((note) => {
        const { name, responsible, handled } = note;
        const gone = word(message('handover.review.gone'));
        return [EMPTY, ...[name, '', '', '', '', gone, responsible, handled].map(text)];
      }),
    ],
    print: { paper: 'A4', orientation: 'landscape', footer: word(message('handover.review.footer')) },
  };
}

/** More lines than these never stand above the headings of a page. */
const MOST_ABOVE = 12;

/** Whether a sheet is such a page, in either language: its headings say so, below whatever stands above them. */
export function isReviewPage(snapshot: SheetSnapshot): boolean {
  return headingsOn(snapshot) !== null;
}

/** What somebody wrote into the empty columns of such a page. */
export function reviewNotes(snapshot: SheetSnapshot): readonly ReviewNote[] {
  const headings = headingsOn(snapshot);
  if (headings === null) return [];
  const column = (id: (typeof COLUMNS)[number]['id']): number => COLUMNS.findIndex((one) => one.id === id);
  return notesOn(snapshot, {
    headings,
    name: column('handover.review.indicator'),
    responsible: column('handover.review.responsible'),
    handled: column('handover.review.handled'),
  });
}

function headingsOn(snapshot: SheetSnapshot): number | null {
  const rows = Array.from({ length: MOST_ABOVE }, (_, row) => row);
  const isHeading = (row: number): boolean =>
    (['zh-TW', 'en'] as const).some((language) =>
      columnsIn(language).every(({ heading }, column) => textAt(snapshot, { row, column }) === heading),
    );
  return rows.find(isHeading) ?? null;
}

function columnsIn(language: Language): readonly PageColumn[] {
  return COLUMNS.map(({ id, characters }) => ({
    heading: render(message(id), language),
    characters,
    kind: 'text',
  }));
}

function headOf(report: ReviewedReport, standing: RollUp, today: Day, language: Language): readonly string[] {
  const { snapshot, table, assessments, questions, findings } = report;
  const word = (id: Message['id'], slots?: Message['slots']): string => render(message(id, slots), language);
  const year = table?.year ?? null;
  const agency = agencyOf(snapshot, table);
  const { whole } = standing;
  const weights = weightsText(whole, language);
  const { entries, formatting } = openFindings(findings);
  return [
    word('handover.review.title', { title: titleOf(report) }),
    [
      agency === null ? word('handover.review.agency.blank') : word('handover.review.agency', { agency }),
      ...(year === null ? [] : [word('handover.review.year', { year: yearIn(year, language) })]),
      word('handover.review.date', { date: dateIn(today, language) }),
    ].join(word('handover.review.gap')),
    word('handover.review.counts', {
      count: assessments.length,
      statuses: countsText(whole, language),
    }),
    ...(weights === null ? [] : [weights]),
    word('handover.review.open', {
      questions: questions.filter(isOpenQuestion).length,
      findings: entries.length,
      formatting: formatting.length,
    }),
  ];
}

/** From the indicator's name to what is left to be done. */
function textsOf(
  assessment: Assessment,
  scheme: Scheme,
  toDo: readonly string[],
  language: Language,
): [name: string, ...rest: string[]] {
  const { indicator, shown } = assessment;
  const { goal, name, target, fields, actual, undecided } = indicator;
  const names = [...new Set([oneLine(goal), oneLine(name)])].filter((part) => part !== '');
  const unsettled = undecided.length > 0 ? render(message('handover.review.undecided'), language) : '—';
  return [
    names.join('\n'),
    oneLine(target?.evidence.quote ?? fields.target?.plain ?? '') || '—',
    actual ? shownActual(actual, scheme) : unsettled,
    shown ?? '—',
    statusWord(assessment, scheme, language),
    toDo.join('\n'),
  ];
}

/** How a goal stands, by its indicators and, where they have weights, by these. */
function standingText(goal: Standing, language: Language): string {
  const weights = weightsText(goal, language);
  return [countsText(goal, language), ...(weights === null ? [] : [weights])].join('\n');
}

const EMPTY: CellContent = { kind: 'empty' };

function text(value: string): CellContent {
  return value === '' ? EMPTY : { kind: 'value', value };
}
