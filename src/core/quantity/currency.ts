import { matchAt } from '../text/matchAt';
import type { Unit } from './unit';
import { readUnit } from './units';

/** Signs and names of a currency, and the unit that they say. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['NT$', '元'],
  ['NT', '元'],
  ['NTD', '元'],
  ['TWD', '元'],
  ['新臺幣', '元'],
  ['新台幣', '元'],
  ['US$', '美元'],
  ['US', '美元'],
  ['USD', '美元'],
  ['美金', '美元'],
  ['€', '歐元'],
  ['EUR', '歐元'],
  ['£', '英鎊'],
  ['HK$', '港元'],
  ['HKD', '港元'],
  ['$', '元'],
]);
/** Looking back, engines differ in which alternative they try first: no two of these end at the same place. */
const BEFORE = /(?<=((?:NT|US|HK|(?<!NT|US|HK))\$|NTD?|TWD|新[臺台]幣|USD?|美金|€|EUR|£|HKD)(\s?))/y;

/** The currency that is written before an amount (`NT$5,000`), and where it begins. */
export function currencyBefore(
  plain: string,
  at: number,
): { readonly unit: Unit; readonly start: number } | undefined {
  const [, sign = '', space = ''] = matchAt(BEFORE, plain, at) ?? [];
  const name = UNITS.get(sign);
  return name === undefined
    ? undefined
    : { unit: { ...readUnit(name), text: sign }, start: at - sign.length - space.length };
}
