/** What a standard divides by what, in its own words. */
export interface Division {
  readonly form: 'share' | 'growth' | 'index' | 'reduction';
  /** The numerator, or this year's figure. */
  readonly current: string;
  /** The denominator, or last year's figure. */
  readonly base: string;
}

const LAST = /上年|去年|前一?年|上一年|last|previous|prior|base/i;
const THIS = /本年|今年|當年|本期|current|this year/i;
/** What is longer is no name of a figure. */
const LONGEST_OPERAND = 200;
/** 占用 is a word of its own. */
const SHARE =
  /((?:[^,，。;:\n占佔]|占用){2,40}?)(?:佔|占(?!用))((?:[^,，。;:\n占佔]|占用){2,40}?)(?:之|的)?(?:比[率例重]|百分比)/;

/**
 * Reads the division in a standard: (本年度 − 上年度) ÷ 上年度, 甲 ÷ 乙 × 100%, 甲占乙之比率.
 * `undefined` when it divides nothing.
 */
export function readDivision(standard: string): Division | undefined {
  const at = standard.search(/÷|\/(?!\s?(?:日|年|月|人|戶)(?![\u4e00-\u9fff]))/);
  if (at < 0) {
    const share = /[占佔]/.test(standard) ? SHARE.exec(standard) : null;
    return share ? { form: 'share', current: share[1] ?? '', base: share[2] ?? '' } : undefined;
  }
  const left = operandBefore(standard, at);
  const right = operandAfter(standard, at + 1);
  if (left === '' || right === '') return undefined;
  const parts = left.split(/\s?-\s?/).filter((part) => part !== '');
  const [first = left, second] = parts;
  if (parts.length === 2 && second !== undefined) {
    const reduction = LAST.test(first) && !LAST.test(second);
    return reduction
      ? { form: 'reduction', current: second, base: first }
      : { form: 'growth', current: first, base: second };
  }
  if (LAST.test(right) && !LAST.test(left)) return { form: 'index', current: left, base: right };
  if (THIS.test(right) || !LAST.test(right)) return { form: 'share', current: left, base: right };
  return { form: 'index', current: left, base: right };
}

function operandBefore(text: string, end: number): string {
  let depth = 0;
  let start = end;
  while (start > 0) {
    const character = text.charAt(start - 1);
    if (character === ')') depth++;
    if (character === '(' && --depth < 0) break;
    if (depth === 0 && /[:=。;，\n×*]/.test(character)) break;
    start--;
  }
  return unwrapped(text.slice(start, end));
}

function operandAfter(text: string, start: number): string {
  let depth = 0;
  let end = start;
  while (end < text.length) {
    const character = text.charAt(end);
    if (character === '(') depth++;
    if (character === ')' && --depth < 0) break;
    if (depth === 0 && /[。;，\n×*÷/]/.test(character)) break;
    if (depth === 0 && /\sx\s/i.test(text.slice(end, end + 3))) break;
    end++;
  }
  return unwrapped(text.slice(start, end));
}

function unwrapped(text: string): string {
  const trimmed = text.trim();
  const bare = trimmed.startsWith('(') && trimmed.endsWith(')') ? trimmed.slice(1, -1).trim() : trimmed;
  return bare.slice(0, LONGEST_OPERAND);
}
