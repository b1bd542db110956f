import type { Unit } from './unit';
import { readUnit } from './units';

/** Signs and names of a currency that stand before an amount, and the unit that they say. */
const BEFORE: readonly (readonly [RegExp, string])[] = [
  [/(?:NT\$|NTD?|TWD|新[臺台]幣)\s?$/, '元'],
  [/(?:US\$|USD?|美金)\s?$/, '美元'],
  [/(?:€|EUR)\s?$/, '歐元'],
  [/£\s?$/, '英鎊'],
  [/(?:HK\$|HKD)\s?$/, '港元'],
  [/\$\s?$/, '元'],
];

/** The currency that is written before an amount (`NT$5,000`), and where it begins. */
export function currencyBefore(
  plain: string,
  at: number,
): { readonly unit: Unit; readonly start: number } | undefined {
  const before = plain.slice(Math.max(0, at - 5), at);
  for (const [pattern, name] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { unit: { ...readUnit(name), text: match[0].trim() }, start: at - match[0].length };
  }
  return undefined;
}
