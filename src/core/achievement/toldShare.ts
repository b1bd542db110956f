import { HUNDRED } from '../quantity/decimal';
import { message, type Message } from '../language/message';
import { mayBeSame, printedInterval } from '../quantity/printedInterval';
import type { Target } from '../quantity/target';
import type { Mention } from '../reading/mention';
import { actOf } from '../report/answer/wanted';
import type { Indicator } from '../report/indicator';
import type { Bound } from './compare';
import { CALLED_RATE } from './vocabulary';

/** What the report itself calls the share of a figure that it only gives roughly. */
export interface ToldShare {
  readonly met: boolean;
  readonly note: Message;
}

/**
 * Where a rough figure leaves it open (逾7萬人 of 7萬3000), the rate of it that stands beside it decides, if the
 * figure bears it: 進用比率達97% is less than all. `null` where none does.
 */
export function toldShare(indicator: Indicator, target: Target, { comparator }: Bound): ToldShare | null {
  const { actual, fields, name, year, direction } = indicator;
  const isFloor = comparator === '>=' && direction.way !== 'lower';
  const [source, act] = [fields.narrative, actOf(name)];
  if (!source || !actual || !isFloor || act.length < 2 || target.value.lte(0)) return null;
  const statement = source.statement(year);
  const percentages = statement.quantities.filter(({ unit }) => unit.dimension === 'percent');
  const actuals = statement.quantities.filter(({ value }) => value.eq(actual.quantity.value));
  const isOfIt = (rate: Mention): boolean =>
    CALLED_RATE.test(rate.before) &&
    rate.before.includes(act) &&
    statement.mentionsOf(actuals).some(({ sentenceIndex }) => sentenceIndex === rate.sentenceIndex);
  const rates = statement
    .mentionsOf(percentages)
    .filter(isOfIt)
    .map(({ quantity }) => quantity);
  const [rate] = rates;
  if (!rate || rates.some(({ value }) => !value.eq(rate.value))) return null;
  const printed = printedInterval(rate);
  const borne = {
    low: printed.low.times(target.value).div(HUNDRED),
    high: printed.high.times(target.value).div(HUNDRED),
  };
  const { low, high, value } = actual.quantity;
  if (!mayBeSame({ low, high: high ?? value }, borne)) return null;
  const slots = { quote: source.plain.slice(rate.span.start, rate.span.end), actual: actual.evidence.quote };
  if (printed.high.lt(HUNDRED))
    return { met: false, note: message('achievement.note.told-share-missed', slots) };
  return printed.low.gte(HUNDRED)
    ? { met: true, note: message('achievement.note.told-share-met', slots) }
    : null;
}
