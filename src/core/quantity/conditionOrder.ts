import { comparatorAround } from './comparators';
import { furtherConditions } from './furtherConditions';
import type { FoundQuantity } from './quantity';
import type { FoundTarget } from './target';
import { NO_UNIT, type Unit } from './unit';
import { relateUnits } from './units';

/** Which of a target's figures is the row's, and what else has to be. */
export interface Conditions {
  readonly index: number;
  readonly further: readonly FoundTarget[];
}

/** What tells which of two things that are asked for the row is about. */
interface Row {
  readonly unit: Unit;
  readonly name?: string;
  readonly answered?: Unit;
}

/** What is done itself, and not for whom, or out of what. */
const DEED =
  /(?:辦理?|召開|開設|培訓|訓練|輔導|完成|設置|建置|新增|補助|協助|推動|提供|發行|出版|執行|稽查|查核|抽驗|檢測|媒合|招募|\b(?:hold|organi[sz]e|run|deliver|train|complete|build|open|publish|provide|conduct|host)(?:ing|s)?)[^,，。;；、\d]{0,16}$/i;

/**
 * The figure of a target that asks for two things (辦理4場次，參加人數達500人): the one that name, unit column or the
 * cell of results speak of, else what is to be done; the other is a further condition, before or behind it.
 */
export function conditionsOf(
  plain: string,
  quantities: readonly FoundQuantity[],
  chosen: number,
  row: Row,
): Conditions {
  const own = furtherConditions(plain, quantities, chosen);
  const [at, lead] = [chosen - 1, quantities[chosen - 1]];
  const quantity = quantities[chosen];
  if (!lead || !quantity || !isLead(plain, quantities, at)) return { index: chosen, further: own };
  const ofLead = furtherConditions(plain, quantities, at);
  if (!ofLead.some(({ span }) => span.start === quantity.span.start)) return { index: chosen, further: own };
  if (weight(plain, quantities, chosen, row) <= weight(plain, quantities, at, row))
    return { index: at, further: ofLead };
  return { index: chosen, further: [{ ...lead, comparator: comparatorAround(plain, lead.span) }, ...own] };
}

function isLead(plain: string, quantities: readonly FoundQuantity[], at: number): boolean {
  const { unit } = quantities[at] ?? { unit: NO_UNIT };
  return unit.dimension === 'count' && DEED.test(wordsBefore(plain, quantities, at));
}

/** How much speaks for a figure as the one that the row is about. */
function weight(
  plain: string,
  quantities: readonly FoundQuantity[],
  at: number,
  { unit: column, name = '', answered = NO_UNIT }: Row,
): number {
  const unit = quantities[at]?.unit ?? NO_UNIT;
  const isOf = (other: Unit): boolean => other.dimension !== 'none' && relateUnits(unit, other) === 'same';
  const words = wordsBefore(plain, quantities, at);
  const isCalled = unit.dimension === 'count' && name.includes(unit.text);
  return (
    (isOf(column) ? 4 : 0) + (isOf(answered) ? 4 : 0) + (isCalled ? 2 : 0) + (sharesWord(words, name) ? 1 : 0)
  );
}

const wordsBefore = (plain: string, quantities: readonly FoundQuantity[], at: number): string =>
  plain.slice(quantities[at - 1]?.span.end ?? 0, quantities[at]?.span.start ?? 0);

/** Two characters, or a word of letters, that both have. */
function sharesWord(words: string, name: string): boolean {
  const own = words.toLowerCase().match(/[\u3400-\u9fff]+|[a-z]{4,}/g) ?? [];
  const other = name.toLowerCase();
  return own.some((word) =>
    /[a-z]/.test(word)
      ? other.includes(word)
      : Array.from({ length: Math.max(0, word.length - 1) }, (_, index) => word.slice(index, index + 2)).some(
          (pair) => other.includes(pair),
        ),
  );
}
