import type { Assessment } from '../achievement/assessment';
import type { Scheme } from '../achievement/scheme';
import { shownQuantity } from '../achievement/digits';
import { shownActual } from '../achievement/shownActual';
import { statusWord } from '../achievement/words';
import type { MessageId } from '../language/catalogue';
import { message, type Language, type Message } from '../language/message';
import { render } from '../language/render';
import { isOpenQuestion, type Question } from '../questions/question';
import '../questions/wording';
import type { Indicator } from '../report/indicator';
import type { Stepwise } from '../sheet/stepwise';
import { oneLine } from '../text/oneLine';
import { narrativeLines, type HandedRow } from './narrativeLines';
import { stretchesOf } from './placeholders';
import { titleOf, type TitledTable } from './title';
import './wording';

/** A table with its drafts: what a document is made of. */
export interface DraftedReport extends TitledTable {
  readonly scheme: Scheme;
  readonly assessments: readonly Assessment[];
  /** What a person has to settle, and what they have. */
  readonly questions: readonly Question[];
  readonly rows: readonly HandedRow[];
}

/** A drafted table as a document: what stands in which paragraph, whatever it is written as. Plain data. */
export interface DraftDocument {
  /** That of its words; the narratives have the language of the report. */
  readonly language: Language;
  readonly title: string;
  /** In the order of the table; a goal that comes back later has a part of its own again. */
  readonly goals: readonly DocumentGoal[];
}

export interface DocumentGoal {
  /** In one line; `''` where indicators stand under none. */
  readonly heading: string;
  readonly indicators: readonly DocumentIndicator[];
}

export interface DocumentIndicator {
  /** In one line; never empty. */
  readonly heading: string;
  /** Target, actual, rate and status, each with a value: `—` where there is none. */
  readonly figures: readonly DocumentFigure[];
  /** What nobody can tell yet, or is missing; a sentence each. Empty where all is there. */
  readonly open: readonly string[];
  /** The narrative as drafted, a line each: without markup, with its placeholders. */
  readonly paragraphs: readonly string[];
}

export interface DocumentFigure {
  readonly name: string;
  readonly value: string;
}

/** The document of a drafted table, with words in that language. It yields after each indicator. */
export function* draftDocument(drafted: DraftedReport, language: Language): Stepwise<DraftDocument> {
  const { assessments, scheme, questions, rows } = drafted;
  const asked = new Map(questions.filter(isOpenQuestion).map((question) => [question.indicator, question]));
  const rowOf = new Map(rows.map((handed) => [handed.row.number, handed]));
  const goals: { readonly heading: string; readonly indicators: DocumentIndicator[] }[] = [];
  let done = 0;
  for (const assessment of assessments) {
    const { goal: heading, number } = assessment.indicator;
    const handed = rowOf.get(number);
    const status = statusWord(assessment, scheme, language);
    const indicator = indicatorOf({
      assessment,
      handed,
      question: asked.get(number),
      status,
      scheme,
      language,
    });
    const last = goals.at(-1);
    // Under a goal that is named once, the cells below it are empty.
    if (last && (heading === '' || oneLine(heading) === last.heading)) last.indicators.push(indicator);
    else goals.push({ heading: oneLine(heading), indicators: [indicator] });
    yield { done: ++done, total: assessments.length };
  }
  return { language, title: titleOf(drafted), goals };
}

/** Whether something is left to be settled or written in what the document says of an indicator. */
export function isUnfinished({ open, paragraphs }: DocumentIndicator): boolean {
  const marked = paragraphs.flatMap(stretchesOf).some(({ isPlaceholder }) => isPlaceholder);
  return open.length > 0 || marked;
}

/** How many indicators a document has, and how many of them are unfinished. */
export function extentOf({ goals }: DraftDocument): { readonly indicators: number; readonly open: number } {
  const all = goals.flatMap(({ indicators }) => indicators);
  return { indicators: all.length, open: all.filter(isUnfinished).length };
}

interface IndicatorParts {
  readonly assessment: Assessment;
  readonly handed: HandedRow | undefined;
  readonly question: Question | undefined;
  readonly status: string;
  readonly scheme: Scheme;
  readonly language: Language;
}

function indicatorOf({
  assessment,
  handed,
  question,
  status,
  scheme,
  language,
}: IndicatorParts): DocumentIndicator {
  const word = (said: Message): string => render(said, language);
  const { indicator, shown } = assessment;
  const name = oneLine(indicator.name);
  const paragraphs = handed ? narrativeLines(handed) : [];
  return {
    heading: name === '' ? word(message('handover.unnamed', { number: indicator.number })) : name,
    figures: [
      { name: word(message('role.target')), value: targetIn(indicator) },
      { name: word(message('role.actual')), value: actualIn(indicator, scheme, word) },
      { name: word(message('role.rate')), value: shown ?? '—' },
      { name: word(message('role.status')), value: status },
    ],
    open: [...unsettledIn(assessment, question), ...unwrittenIn(handed, paragraphs)].map(word),
    paragraphs,
  };
}

/** As written, even where no number can be read of it (未訂目標值). */
function targetIn({ target, fields }: Indicator): string {
  const written = oneLine(target?.evidence.quote ?? fields.target?.plain ?? '');
  return written === '' ? '—' : written;
}

function actualIn({ actual, undecided }: Indicator, scheme: Scheme, word: (said: Message) => string): string {
  if (actual) return shownActual(actual, scheme);
  if (undecided.length === 0) return '—';
  const figures = undecided.map(({ value }) => shownQuantity(value)).join(' / ');
  return word(message('handover.undecided', { figures }));
}

/** Why nothing can be said of an indicator; else what is asked about its figures: they are not to look certain. */
function unsettledIn({ indicator, notes, status }: Assessment, question: Question | undefined): Message[] {
  // Of an indicator that is assessed, notes explain figures: nothing is open there but what is asked.
  const asked = question ? [question.ask] : [];
  const open = status === 'not-assessable' ? reasonsOf(indicator.gaps, notes) : asked;
  return open.map((text) => message('handover.open', { text }));
}

function unwrittenIn(handed: HandedRow | undefined, paragraphs: readonly string[]): Message[] {
  const isCut = handed?.takes === 'draft' && handed.row.isCut;
  return [
    ...(isCut ? [message('handover.cut')] : []),
    ...(paragraphs.length === 0 ? [message('handover.no-narrative')] : []),
  ];
}

/** That a figure is absent, without why: a gap says that better. */
const BARE: readonly MessageId[] = ['achievement.note.no-target', 'achievement.note.no-actual'];

/** Why an indicator is not assessed. That no target was meant is an answer, and leaves nothing open. */
function reasonsOf(gaps: readonly Message[], notes: readonly Message[]): readonly Message[] {
  const told = gaps.length > 0 ? notes.filter(({ id }) => !BARE.includes(id)) : notes;
  return [...gaps.filter(({ id }) => id !== 'gap.target-none'), ...told];
}
