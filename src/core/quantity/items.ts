import { comparatorAround } from './comparators';
import { readTarget, type TargetContext } from './readTarget';
import { findQuantities } from './scan';
import type { FoundQuantity, Span } from './quantity';
import type { Target } from './target';
import { relateUnits } from './units';

/** What lists more is no cell of targets. */
const MOST_ITEMS = 8;
const NUMBERING =
  /^\s*(?:\(?\d{1,2}[.)、](?!\d)|\(?[一二三四五六七八九十]{1,2}[)、.]|[a-z][.)]|[•●▪◆■※*·-](?=\s|[^\d\s]))\s*/i;
/** Lines that say the one thing of the line above in another way: its parts, its sum, what it was before. */
const OF_THE_SAME =
  /^\s*\(|共|合計|總計|累計|其中|含|每|平均|修正|調整|原訂|原定|或|\b(?:total|of which|including|per|average|revised|or)\b/i;

/** The next line belongs to this one, perhaps to its number. */
const GOES_ON = /[,，、及和與且並至~-]\s*$/;

/** One line of a cell, without its numbering. */
interface Line {
  readonly start: number;
  readonly text: string;
  readonly isNumbered: boolean;
}

function linesOf(plain: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of plain.split('\n')) {
    const numbering = NUMBERING.exec(raw)?.[0] ?? '';
    const text = raw.slice(numbering.length);
    if (text.trim() !== '')
      lines.push({ start: start + numbering.length, text, isNumbered: numbering !== '' });
    start += raw.length + 1;
  }
  return lines;
}

/**
 * Targets of several things that stand below each other in one cell (10 場⏎50 家), as `answers`, the cell of the
 * results, does as well, or as their numbering or their units say; empty for a cell that asks for one thing.
 */
export function targetItems(plain: string, answers: string, context: TargetContext): readonly Target[] {
  if (!plain.includes('\n')) return [];
  const lines = linesOf(plain);
  if (lines.length < 2 || lines.length > MOST_ITEMS) return [];
  const targets = lines.map((line) => itemIn(line, context));
  const items = targets.filter((target) => target !== null);
  if (items.length < lines.length) return [];
  const areNumbered = lines.every(({ isNumbered }) => isNumbered);
  const areAnswered = figureLines(answers).length === items.length;
  return areNumbered || areAnswered || areApart(items) ? items : [];
}

/** The target of a line that states one figure or one range, and nothing else. */
function itemIn({ start, text }: Line, context: TargetContext): Target | null {
  if (OF_THE_SAME.test(text) || GOES_ON.test(text)) return null;
  const figures = findQuantities(text, context.style).filter(({ unit }) => unit.dimension !== 'time');
  const target = readTarget(text, { ...context, position: null });
  if (target?.due !== null || figures.length !== (target.upper ? 2 : 1)) return null;
  return { ...target, span: moved(target.span, start), further: [] };
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The one figure of each line; empty where a line has none, or several. */
function figureLines(plain: string): readonly FoundQuantity[] {
  const lines = plain.includes('\n') ? linesOf(plain) : [];
  const figures = lines.map(({ start, text }) => {
    const found = findQuantities(text);
    const own = found.length === 1 ? found : found.filter(({ unit }) => unit.dimension !== 'percent');
    const [only] = own;
    return only && own.length === 1 ? { ...only, span: moved(only.span, start) } : null;
  });
  const whole = figures.filter((figure) => figure !== null);
  return whole.length === lines.length ? whole : [];
}

/** Whether no two of them are in units that could be one. */
const areApart = (items: readonly Target[]): boolean =>
  items.every((one, index) =>
    items.slice(index + 1).every((other) => relateUnits(one.unit, other.unit) === 'different'),
  );

/**
 * For each of several targets the figure that answers it: line by line, else the only one in its unit; `null` where
 * nothing does for certain.
 */
export function answersOf(items: readonly Target[], plain: string): readonly (FoundQuantity | null)[] {
  const lines = figureLines(plain);
  if (lines.length === items.length) {
    const pairs = items.map((item, index) => answerTo(item, lines[index]));
    if (!pairs.includes(null)) return pairs;
  }
  if (!areApart(items)) return items.map(() => null);
  const figures = findQuantities(plain);
  return items.map(({ unit }) => {
    const alike = figures.filter((figure) => relateUnits(figure.unit, unit) === 'same');
    const [only] = alike;
    return only && alike.length === 1 && comparatorAround(plain, only.span) === null ? only : null;
  });
}

/** A bare figure is in the unit of what it answers. */
function answerTo({ unit }: Target, figure: FoundQuantity | undefined): FoundQuantity | null {
  if (!figure) return null;
  if (figure.unit.dimension === 'none') return { ...figure, unit };
  return relateUnits(figure.unit, unit) === 'different' ? null : figure;
}
