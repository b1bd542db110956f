import type { FoundQuantity } from '../../quantity/quantity';
import { negated } from '../../quantity/sign';
import { trendAsked, trendAt, type Trend } from '../../reading/trend';
import type { Measure } from '../indicator';

const CHANGE =
  /(?:新增|增設|減少|增加|降低|下降|提升|提高|成長|縮短|節省|節約|縮減|撙節|衰退|上升|下滑|節[電水油](?=[率量達約為]{0,2}\s?\d)|reduc|decreas|increas|rais|cut|grow)(?!至|到|為)[^,，。;\d]{0,12}\d/i;
/** 提高使用量達 25 萬噸 says where it leads. */
const TO = /\bto\b|[達至到]\s?\d/i;

/** Whether a text speaks of an amount of change (減少 200 公噸), not of where the change leads (降至 200 公噸). */
export function speaksOfChange(plain: string): boolean {
  const match = CHANGE.exec(plain);
  return match !== null && !TO.test(match[0]);
}

const ARROW_DOWN = /[▽▼]/;

/** What is measured, as far as its sign goes. */
export interface SignedBy {
  readonly measure: Measure;
  /** Whether the target is an amount of change, and its words. */
  readonly isChange: boolean;
  readonly asked: string;
}

/**
 * A change in the wrong direction is negative: 衰退2.1% where growth is measured, 增加1.2% where a reduction is, or
 * where 減少 200 公噸 is aimed at. An arrow down tells of a fall, which is what a reduction asks for.
 */
export function signedChange(plain: string, quantity: FoundQuantity, by: SignedBy): FoundQuantity {
  const wanted = trendWanted(by);
  if (quantity.value.lt(0))
    return wanted === 'fall' && ARROW_DOWN.test(plain.charAt(quantity.span.start))
      ? negated(quantity)
      : quantity;
  const told = wanted && quantity.value.gt(0) ? trendAt(plain, quantity.span) : undefined;
  if (!told || told.way === wanted) return quantity;
  const isRate = by.measure === 'growth' || by.measure === 'reduction';
  const start = isRate ? told.start : quantity.span.start;
  return { ...negated(quantity), span: { start, end: quantity.span.end } };
}

function trendWanted({ measure, isChange, asked }: SignedBy): Trend | undefined {
  if (measure === 'growth') return 'rise';
  if (measure === 'reduction') return 'fall';
  return isChange ? trendAsked(asked) : undefined;
}
