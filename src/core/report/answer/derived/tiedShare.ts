import type { FoundQuantity } from '../../../quantity/quantity';
import { relateUnits } from '../../../quantity/units';
import { has, type Mention } from '../../../reading/mention';
import type { Statement } from '../../../reading/statement';
import { features, overlap } from '../../../text/similarity';
import { percentOf, type FoundOperands } from './operands';
import type { Wanted } from '../wanted';

/** A part, and the whole that the text itself ties it to. */
interface Tie {
  readonly part: Mention;
  readonly whole: FoundQuantity;
}

const MOST_FIGURES = 40;
const OF_THEM = /^\s(?:[a-z]+\s){0,2}of (?:them|these|those|which)\b/i;

/**
 * The share that the name asks for, where no percentage is said: of part and whole which the text ties together
 * (14 of the 19 stocks; 其中; parts that make up the whole). `undefined` where none or several can be meant.
 */
export function tiedShare(statement: Statement, wanted: Wanted): FoundOperands | undefined {
  const name = features(wanted.name);
  const scored = tiesIn(statement)
    .map((tie) => ({ tie, score: overlap(`${tie.part.before}|${tie.part.behind}`, name) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || (second && second.score >= best.score)) return undefined;
  const { part, whole } = best.tie;
  const percent = percentOf('share', part.quantity.value, whole.value);
  return {
    form: 'share',
    current: part.quantity,
    base: whole,
    percent,
    confirmed: false,
    confirmedAsRate: false,
  };
}

function tiesIn(statement: Statement): readonly Tie[] {
  const mentions = statement.mentionsOf(statement.quantities.slice(0, MOST_FIGURES));
  return mentions.flatMap((part): readonly Tie[] => {
    const whole = part.of ?? wholeBefore(statement, part) ?? wholeOfParts(statement, part);
    return whole && canBeShare(part, whole) ? [{ part, whole }] : [];
  });
}

/** 其中 518 件; 4,812 of them: the figure of its kind before it. */
function wholeBefore({ quantities, plain }: Statement, part: Mention): FoundQuantity | undefined {
  const isOfThem = OF_THEM.test(plain.slice(part.quantity.span.end, part.quantity.span.end + 24));
  if (!has(part, 'part') && !isOfThem) return undefined;
  const before = quantities.slice(0, part.index).reverse();
  return before.find(({ unit }) => isOneKind(part.quantity, unit));
}

/** A whole that the part and what is left of it make up: 526 案, of which 518 and 8. */
function wholeOfParts({ relations, quantities }: Statement, part: Mention): FoundQuantity | undefined {
  for (const relation of relations) {
    if (relation.kind === 'total' && relation.parts.includes(part.index)) return quantities[relation.total];
  }
  return undefined;
}

const isOneKind = (part: FoundQuantity, unit: FoundQuantity['unit']): boolean =>
  !['percent', 'point', 'time', 'date'].includes(unit.dimension) &&
  (relateUnits(part.unit, unit) === 'same' || part.unit.dimension === 'none' || unit.dimension === 'none');

function canBeShare(part: Mention, whole: FoundQuantity): boolean {
  const { quantity } = part;
  const isOpen =
    has(part, 'remainder') || has(part, 'denied') || has(part, 'under way') || has(part, 'planned');
  return (
    !isOpen &&
    !['percent', 'point', 'time', 'date', 'money'].includes(quantity.unit.dimension) &&
    isOneKind(quantity, whole.unit) &&
    whole.value.gt(0) &&
    quantity.value.lte(whole.value)
  );
}
