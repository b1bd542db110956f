import { comparatorFor } from '../achievement/bound';
import { groupDigits } from '../achievement/digits';
import type { Language } from '../language/message';
import type { Comparator, Target } from '../quantity/target';
import type { Indicator, Read } from '../report/indicator';
import type { SourceText } from '../report/sourceText';
import { quoted, say, type Piece, type WordingId } from './draft';
import { dateText, numberWithUnit, quantityPiece } from './numbers';

/** A longer target cell is a paragraph: then only its figure is repeated. */
const LONGEST = 60;

/** The annual target: in the words of its own cell, else as its figure says it; a gap asks for it. */
export function targetPieces(indicator: Indicator, language: Language): readonly Piece[] {
  const { target, fields } = indicator;
  if (!target) return [say(isEmpty(fields.target) ? 'ask.target' : 'ask.target-words')];
  if (indicator.measure === 'level') return [levelWords(indicator, target, language)];
  const words = ownWords(fields.target, target);
  return [words ?? targetWords(target, language)];
}

/** A target by its figure and its comparison: 60 次以上, at least 60 workshops. */
export function targetWords({ value, evidence }: Read<Target>, language: Language): Piece {
  if (value.unit.dimension === 'date' && value.due !== null) {
    return say('target.due', { figure: quoted(dateText(value.due, language), evidence) });
  }
  const figure = quantityPiece(value, evidence, language);
  if (value.upper !== null) {
    const upper = groupDigits(value.upper.toString());
    return say('target.range', {
      low: figure,
      high: quoted(numberWithUnit(upper, value.unit, language), evidence),
    });
  }
  return value.comparator === null ? figure : say(COMPARISON[value.comparator], { figure });
}

/** A further condition: always with its comparison, so that it is not taken for its own answer. */
export function conditionWords({ value, evidence }: Read<Target>, language: Language): Piece {
  const comparator = comparatorFor({ direction: { way: 'higher' }, measure: 'value' }, value);
  return targetWords({ value: { ...value, comparator }, evidence }, language);
}

const COMPARISON: Readonly<Record<Comparator, WordingId>> = {
  '>=': 'target.at-least',
  '>': 'target.more',
  '<=': 'target.at-most',
  '<': 'target.less',
  '=': 'target.exactly',
  between: 'target.exactly',
};

/** What the cell itself says, where it says more than a bare number and is short enough to repeat. */
function ownWords(source: SourceText | undefined, { evidence }: Read<Target>): Piece | undefined {
  const raw = source?.parts[0]?.text.raw.trim() ?? '';
  const words = raw.replace(/[。.;；]$/, '');
  const tells = /[^\d.,%％\s-]/.test(words) || /[%％]$/.test(words);
  const isShort = words.length > 0 && words.length <= LONGEST && !/[<>\n\r$\\]/.test(words);
  return tells && isShort ? quoted(words, { ...evidence, start: 0, end: raw.length, quote: raw }) : undefined;
}

function levelWords(indicator: Indicator, { value, evidence }: Read<Target>, language: Language): Piece {
  const figure = quantityPiece(value, evidence, language);
  const meaning = meaningOf(indicator, value.value.toString());
  return meaning ? say('target.level', { figure, meaning }) : figure;
}

/** What the definition says that a code means, quoted from where it says so. */
export function meaningOf({ legend, fields }: Indicator, code: string): Piece | undefined {
  const meaning = legend.get(code)?.replace(/[.。]$/, '');
  if (meaning === undefined || meaning === '') return undefined;
  for (const source of [fields.standard, fields.narrative]) {
    const part = source?.parts.find(({ text }) => text.plain.includes(meaning));
    if (!part) continue;
    const start = part.text.raw.indexOf(meaning);
    const place =
      start < 0 ? { start: 0, end: part.text.raw.length } : { start, end: start + meaning.length };
    return quoted(meaning, { cell: part.cell, ...place, quote: part.text.raw.slice(place.start, place.end) });
  }
  return undefined;
}

const isEmpty = (source: SourceText | undefined): boolean => (source?.plain ?? '') === '';
