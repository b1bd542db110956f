import type { FoundQuantity } from '../../quantity/quantity';
import { negated } from '../../quantity/sign';
import type { Measure } from '../indicator';

const CHANGE =
  /(?:新增|增設|減少|增加|降低|下降|提升|提高|成長|縮短|節省|衰退|上升|下滑|reduc|decreas|increas|rais|cut|grow)(?!至|到|為)[^,，。;\d]{0,12}\d/i;
/** 提高使用量達 25 萬噸 says where it leads. */
const TO = /\bto\b|[達至到]\s?\d/i;

/** Whether a text speaks of an amount of change (減少 200 公噸), not of where the change leads (降至 200 公噸). */
export function speaksOfChange(plain: string): boolean {
  const match = CHANGE.exec(plain);
  return match !== null && !TO.test(match[0]);
}

const FELL =
  /(?:衰退|減少|下降|降低|下滑|萎縮|(?:decreas|declin|reduc|fell|down)[a-z]*)\s?(?:了|約|達|by)?\s?$/i;
const ROSE = /(?:增加|上升|提高|成長|增長|(?:increas|grew|rose|up)[a-z]*)\s?(?:了|約|達|by)?\s?$/i;
const ARROW_DOWN = /[▽▼]/;

/**
 * A change in the wrong direction is negative: 衰退2.1% where growth is measured, 增加1.2% where a reduction is.
 * An arrow down tells of a fall, which is what a reduction asks for.
 */
export function signedChange(plain: string, quantity: FoundQuantity, measure: Measure): FoundQuantity {
  if (quantity.value.lt(0))
    return measure === 'reduction' && ARROW_DOWN.test(plain.charAt(quantity.span.start))
      ? negated(quantity)
      : quantity;
  const wrong = measure === 'growth' ? FELL : measure === 'reduction' ? ROSE : undefined;
  const before = plain.slice(Math.max(0, quantity.span.start - 16), quantity.span.start);
  const match = quantity.value.gt(0) ? wrong?.exec(before) : undefined;
  if (!match) return quantity;
  const { start, end } = quantity.span;
  return { ...negated(quantity), span: { start: start - match[0].length, end } };
}
