import type { Assessment } from '../../core/achievement/assessment';
import { shownQuantity } from '../../core/achievement/digits';
import { statusWord } from '../../core/achievement/words';
import type { MessageId } from '../../core/language/catalogue';
import { message, type Language, type Message } from '../../core/language/message';
import { render } from '../../core/language/render';
import type { RowDraft } from '../../core/draft/planDrafts';
import type { Indicator } from '../../core/report/indicator';
import { oneLine } from '../findingPlace';
import { shownActual } from '../table/report';
import type { DraftedTable } from './draftTables';
import { narrativeLines } from './narrativeLines';
import { titleOf } from './title';

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

/** The document of a drafted table, with words in that language. */
export function draftDocument(drafted: DraftedTable, language: Language): DraftDocument {
  const { view, rows } = drafted;
  const rowOf = new Map(rows.map((row) => [row.number, row]));
  const goals: { readonly heading: string; readonly indicators: DocumentIndicator[] }[] = [];
  for (const assessment of view.assessments) {
    const { goal: heading, number } = assessment.indicator;
    const row = rowOf.get(number);
    const status = statusWord(assessment, view.scheme, language);
    const indicator = indicatorOf({ assessment, row, status, language });
    const last = goals.at(-1);
    // Under a goal that is named once, the cells below it are empty.
    if (last && (heading === '' || oneLine(heading) === last.heading)) last.indicators.push(indicator);
    else goals.push({ heading: oneLine(heading), indicators: [indicator] });
  }
  return { language, title: titleOf(view), goals };
}

interface IndicatorParts {
  readonly assessment: Assessment;
  readonly row: RowDraft | undefined;
  readonly status: string;
  readonly language: Language;
}

function indicatorOf({ assessment, row, status, language }: IndicatorParts): DocumentIndicator {
  const word = (said: Message): string => render(said, language);
  const { indicator, shown } = assessment;
  const name = oneLine(indicator.name);
  const paragraphs = row ? narrativeLines(row) : [];
  return {
    heading: name === '' ? word(message('cli.draft.unnamed', { number: indicator.number })) : name,
    figures: [
      { name: word(message('role.target')), value: targetIn(indicator) },
      { name: word(message('role.actual')), value: actualIn(indicator, word) },
      { name: word(message('role.rate')), value: shown ?? '—' },
      { name: word(message('role.status')), value: status },
    ],
    open: openIn(assessment, row, paragraphs).map(word),
    paragraphs,
  };
}

/** As written, even where no number can be read of it (未訂目標值). */
function targetIn({ target, fields }: Indicator): string {
  const written = oneLine(target?.evidence.quote ?? fields.target?.plain ?? '');
  return written === '' ? '—' : written;
}

function actualIn({ actual, undecided }: Indicator, word: (said: Message) => string): string {
  if (actual) return shownActual(actual);
  if (undecided.length === 0) return '—';
  const figures = undecided.map(({ value }) => shownQuantity(value)).join(' / ');
  return word(message('cli.draft.undecided', { figures }));
}

function openIn(
  { indicator, notes, status }: Assessment,
  row: RowDraft | undefined,
  paragraphs: readonly string[],
): Message[] {
  // Of an indicator that is assessed, notes explain figures: nothing is open there.
  const reasons = status === 'not-assessable' ? reasonsOf(indicator.gaps, notes) : [];
  const open = reasons.map((text) => message('cli.draft.open', { text }));
  if (row?.isCut === true) open.push(message('cli.draft.cut', { count: 1 }));
  if (paragraphs.length === 0) open.push(message('cli.draft.no-narrative'));
  return open;
}

/** That a figure is absent, without why: a gap says that better. */
const BARE: readonly MessageId[] = ['achievement.note.no-target', 'achievement.note.no-actual'];

/** Why an indicator is not assessed. That no target was meant is an answer, and leaves nothing open. */
function reasonsOf(gaps: readonly Message[], notes: readonly Message[]): readonly Message[] {
  const told = gaps.length > 0 ? notes.filter(({ id }) => !BARE.includes(id)) : notes;
  return [...gaps.filter(({ id }) => id !== 'gap.target-none'), ...told];
}
