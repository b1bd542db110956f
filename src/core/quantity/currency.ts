import { CURRENCIES } from './currencyTable';
import type { Unit } from './unit';
import { NO_UNIT } from './unit';
import { readUnit } from './units';

interface Written {
  readonly text: string;
  readonly unit: Unit;
}

const WRITTEN: readonly Written[] = CURRENCIES.flatMap(([name, ...texts]) =>
  texts.map((text) => ({ text, unit: { ...readUnit(name), text } })),
).sort((a, b) => b.text.length - a.text.length);

/** What may be written, by its last and by its first character: a look-up for each amount, not a search. */
const byLast = grouped(({ text }) => text.charAt(text.length - 1));
const byFirst = grouped(({ text }) => text.charAt(0));

function grouped(key: (written: Written) => string): ReadonlyMap<string, readonly Written[]> {
  const groups = new Map<string, Written[]>();
  for (const written of WRITTEN) groups.set(key(written), [...(groups.get(key(written)) ?? []), written]);
  return groups;
}

/** The currency that is written before an amount (`NT$5,000`, 人民幣 8千元), and where it begins. */
export function currencyBefore(
  plain: string,
  at: number,
): { readonly unit: Unit; readonly start: number } | undefined {
  const end = plain.charAt(at - 1) === ' ' ? at - 1 : at;
  const found = byLast
    .get(plain.charAt(end - 1))
    ?.find(({ text }) => plain.startsWith(text, end - text.length));
  if (!found) return undefined;
  const start = end - found.text.length;
  // A code is a word of its own: not the end of another.
  if (/^[A-Za-z]/.test(found.text) && /[A-Za-z]/.test(plain.charAt(start - 1))) return undefined;
  // 10 rmb 20 usd: the first currency belongs to the amount before it.
  if (/\d\s?$/.test(plain.slice(Math.max(0, start - 2), start))) return undefined;
  return { unit: found.unit, start };
}

/** The currency that is written behind an amount: 8億元人民幣, 115USD. */
export function currencyAfter(
  plain: string,
  at: number,
): { readonly unit: Unit; readonly end: number } | undefined {
  const start = plain.charAt(at) === ' ' ? at + 1 : at;
  const found = byFirst.get(plain.charAt(start))?.find(({ text }) => plain.startsWith(text, start));
  if (!found) return undefined;
  const end = start + found.text.length;
  const goesOn = /[A-Za-z$]$/.test(found.text) && /[A-Za-z\d$]/.test(plain.charAt(end));
  const isNext = /^\s?\d/.test(plain.slice(end, end + 2));
  return goesOn || isNext ? undefined : { unit: found.unit, end };
}

/** Whether a unit is money of no country that is said: 元, and its scales. */
export const isPlainMoney = (unit: Unit | undefined): boolean => (unit ?? NO_UNIT).dimension === 'money';
