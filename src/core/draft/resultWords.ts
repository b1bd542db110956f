import type { Assessment } from '../achievement/assessment';
import { comparatorOf } from '../achievement/bound';
import { waitsForCondition } from '../achievement/conditions';
import { printText } from '../achievement/print';
import { shownRate } from '../achievement/shownRate';
import type { Language } from '../language/message';
import type { Condition } from '../report/indicator';
import { actualWords, type Voice } from './actualWords';
import { askOf } from './asks';
import { computedFigure, say, type Piece, type WordingId } from './draft';
import { daysBetween, gapOf, type Gap } from './gapWords';
import { quantityPiece } from './numbers';
import { conditionWords } from './targetWords';
import type { HouseStyle } from '../achievement/houseStyle';

/**
 * The result of a row as sentences: figures, rate, verdict, conditions, and what a missed target asks for.
 * `support`: what the author is to add, so that the figure can be followed.
 */
export function resultPieces(
  assessment: Assessment,
  voice: Voice,
  style: HouseStyle,
  support: WordingId | null = null,
): readonly Piece[] {
  return sentences([
    [...resultSentence(assessment, voice, style, support), say('mark.stop')],
    ...conditionSentences(assessment, voice, style),
    ...(assessment.met === false ? promptSentences() : []),
  ]);
}

/** Figures and rate, then the verdict. Where a condition fails, its own sentence has the verdict. */
function resultSentence(
  assessment: Assessment,
  voice: Voice,
  style: HouseStyle,
  support: WordingId | null,
): readonly Piece[] {
  const { actual } = assessment.indicator;
  const ask = askOf(assessment);
  const figure = actual && ask !== 'ask.actual' ? actualWords(assessment, actual, voice) : null;
  if (ask) return [unassessed(figure, ask)];
  const isFailed = assessment.notes.some(({ id }) => id === 'achievement.note.condition-failed');
  const gap = gapOf(assessment, voice);
  const told = [
    ...(figure ? [supported(figure, support)] : []),
    ...measureClauses(assessment),
    ...rateClause(assessment, voice),
    ...(isFailed && gap ? [gapClause(gap)] : []),
  ];
  const judged = isFailed || waitsForCondition(assessment) ? [] : verdictClauses(assessment, style, gap);
  const isBoth = told.length > 0 && judged.length > 0;
  return [...joined(told), ...(isBoth ? [say('mark.clause')] : []), ...joined(judged)];
}

/** A result that cannot be assessed, with what is missing; a missing target is asked for in its own place. */
function unassessed(figure: Piece | null, ask: WordingId): Piece {
  if (!figure) return say(ask);
  return ask === 'ask.target' || ask === 'ask.target-words' ? figure : supported(figure, ask);
}

/** A figure with what is asked for to support it. */
function supported(actual: Piece, support: WordingId | null): Piece {
  return support ? say('actual.unsupported', { actual, ask: say(support) }) : actual;
}

/** 未達原因 and 改善措施, to be completed by the author. */
export function promptSentences(): readonly (readonly Piece[])[] {
  return [
    [say('prompt.reason', { ask: say('ask.reason') })],
    [say('prompt.measure', { ask: say('ask.measure') })],
  ];
}

/** The rate with its name; with its formula where that is not the usual quotient. */
function rateClause({ rate, expression, notes }: Assessment, { scheme }: Voice): readonly Piece[] {
  if (!rate || !expression) return [];
  const figure = computedFigure(shownRate(rate, scheme), expression);
  const isUnusual = notes.some(({ id }) => UNUSUAL.includes(id));
  if (!isUnusual) return [say('rate.plain', { rate: figure })];
  return [say('rate.shown', { rate: figure, formula: computedFigure(printText(expression), expression) })];
}

const UNUSUAL: readonly string[] = [
  'achievement.note.two-minus-ratio',
  'achievement.note.target-over-actual',
  'achievement.note.share-of-way',
];

/** What is said of a result that is exactly the target, where that is not enough. */
const STRICT: Readonly<Record<string, WordingId>> = {
  'achievement.note.strict-above': 'strict.above',
  'achievement.note.strict-below': 'strict.below',
};

function measureClauses(assessment: Assessment): readonly Piece[] {
  const { indicator, met, rate, notes } = assessment;
  const { target, actual, measure } = indicator;
  if (!target || !actual) return [];
  if (notes.some(({ id }) => id === 'achievement.note.better-than-range')) return [say('range.better')];
  const strict = notes.find(({ id }) => id in STRICT);
  if (strict) return [say(STRICT[strict.id] ?? 'strict.above')];
  if (measure === 'range') return [say(met === true ? 'range.inside' : 'range.outside')];
  if (target.value.due !== null && actual.quantity.unit.dimension === 'date') {
    const between = daysBetween({ iso: target.value.due, evidence: target.evidence }, actual);
    return between ? [say(between.wording, { days: between.days }, between.count)] : [];
  }
  const comparator = comparatorOf(indicator);
  const isCeiling = (comparator === '<=' || comparator === '<') && rate === null && measure !== 'level';
  return isCeiling && met === true && measure !== 'milestone' ? [say('ceiling.inside')] : [];
}

function verdict({ status }: Assessment, { phrases }: HouseStyle): Piece {
  if (status === 'not-assessable') return '';
  const own = phrases[status];
  return own ?? say(`verdict.${status}` satisfies WordingId);
}

/** The verdict with what is missing of the target. An agency's own phrase is not taken apart for it. */
function verdictClauses(assessment: Assessment, style: HouseStyle, gap: Gap | null): readonly Piece[] {
  if (!gap) return [verdict(assessment, style)];
  const isOwn = style.phrases['not-met'] !== null;
  return isOwn
    ? [verdict(assessment, style), gapClause(gap)]
    : [say(`verdict.${gap.side}`, { gap: gap.words })];
}

const gapClause = ({ side, words }: Gap): Piece => say(`gap.${side}`, { gap: words });

function conditionSentences(
  assessment: Assessment,
  { language }: Voice,
  style: HouseStyle,
): readonly (readonly Piece[])[] {
  const { indicator } = assessment;
  return indicator.conditions.map((condition) => [conditionSentence(condition, assessment, language, style)]);
}

/** What became of a further condition: answered, failed, or still to be told. */
export function conditionSentence(
  { target, actual }: Condition,
  assessment: Assessment,
  language: Language,
  style: HouseStyle,
): Piece {
  const words = conditionWords(target, language);
  const open = say('condition.open', { target: words, ask: say('ask.condition') });
  if (!actual) return open;
  const figure = quantityPiece(actual.value, actual.evidence, language);
  const about = assessment.notes
    .filter(({ slots }) => slots?.['target'] === target.evidence.quote)
    .map(({ id }) => id);
  if (about.includes('achievement.note.condition-failed')) {
    return say('condition.failed', { target: words, actual: figure, verdict: verdict(assessment, style) });
  }
  return about.includes('achievement.note.condition-met')
    ? say('condition.met', { target: words, actual: figure })
    : open;
}

/** Clauses with commas between them. */
function joined(clauses: readonly Piece[]): readonly Piece[] {
  return clauses.flatMap((clause, index) => (index === 0 ? [clause] : [say('mark.comma'), clause]));
}

/** Sentences one after the other, with a space between them where the language has one. */
export function sentences(parts: readonly (readonly Piece[])[]): readonly Piece[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [say('mark.gap'), ...part]));
}
