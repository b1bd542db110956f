import { HUNDRED } from '../../../quantity/decimal';
import type { FoundQuantity } from '../../../quantity/quantity';
import { PERCENT } from '../../../quantity/unit';
import { relateUnits } from '../../../quantity/units';
import { has, hasAny, type Mention } from '../../../reading/mention';
import type { Statement } from '../../../reading/statement';
import { trendAsked } from '../../../reading/trend';
import { overlap } from '../../../text/similarity';
import type { Place } from '../features/feature';
import type { Wanted } from '../wanted';
import { asksForRateOfChange } from './asksForRateOfChange';

/** As many decimals as a report shows of a rate. */
const DECIMALS = 2;

/**
 * The rate of change that is asked for (案件減少率), where the text says from where to where (由 1,200 件降至 960 件 is
 * 20 %), or what it was in the year before; `undefined` where no such rate is asked for, or the figure is not where one led.
 */
export function rateOfChange(
  statement: Statement,
  figure: FoundQuantity,
  wanted: Wanted,
  place: Place,
): FoundQuantity | undefined {
  const way = trendAsked(wanted.name) ?? trendAsked(wanted.asked);
  if (!way || !asksForRateOfChange(wanted)) return undefined;
  const [to] = statement.mentionsOf([figure]);
  const from = to && (whereItBegan(statement, to) ?? yearBefore(statement, to));
  if (!from) return undefined;
  const { quantity: start } = from;
  if (figure.unit.dimension === 'percent' || relateUnits(start.unit, figure.unit) !== 'same')
    return undefined;
  if (figure.exactness !== 'exact' || start.exactness !== 'exact' || start.value.lte(0)) return undefined;
  // A cell of results speaks of its row; a sentence may speak of something else.
  if (place === 'prose' && overlap(to.sentence, wanted.name) === 0) return undefined;
  const rise = figure.value.minus(start.value).div(start.value).times(HUNDRED);
  const value = way === 'rise' ? rise : rise.neg();
  const span = {
    start: Math.min(start.span.start, figure.span.start),
    end: Math.max(start.span.end, figure.span.end),
  };
  return { ...figure, unit: PERCENT, value, low: value, high: value, decimals: DECIMALS, span };
}

/** 由 1,200 件降至 960 件. */
function whereItBegan(statement: Statement, to: Mention): Mention | undefined {
  const from = statement.mention(to.index - 1);
  return has(to, 'to') && from?.sentenceIndex === to.sentenceIndex && has(from, 'from') ? from : undefined;
}

/** 113年 216 萬元，112年為 206 萬元: the year before, right beside it. */
function yearBefore(statement: Statement, of: Mention): Mention | undefined {
  const year = of.period?.year ?? null;
  if (year === null || hasAny(of, ['target', 'planned', 'change'])) return undefined;
  return [statement.mention(of.index + 1), statement.mention(of.index - 1)].find(
    (other) =>
      other?.sentenceIndex === of.sentenceIndex &&
      other.period?.year === year - 1 &&
      !hasAny(other, ['target', 'planned', 'change']),
  );
}
