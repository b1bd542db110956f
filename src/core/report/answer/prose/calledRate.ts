import type { FoundQuantity } from '../../../quantity/quantity';

const RATE_CUE =
  /(達成率|執行率|完成率|達成比[率例]|占|佔|achievement rate|rate of achievement)(?:為|爲|達|約|僅|是|:|\s|計|of|was|is)*$/i;

/**
 * Whether the words before a percentage call it a rate of achievement. In a row whose indicator is itself
 * called 執行率, an 執行率 is the result.
 */
export function isCalledRate(plain: string, quantity: FoundQuantity, name = ''): boolean {
  if (quantity.unit.dimension !== 'percent') return false;
  const cue = RATE_CUE.exec(plain.slice(Math.max(0, quantity.span.start - 28), quantity.span.start));
  return cue !== null && !name.toLowerCase().includes((cue[1] ?? '').toLowerCase());
}

/** Whether the words before a percentage say what share of something it is (占 78.1%). */
export function isCalledShare(plain: string, { span }: FoundQuantity): boolean {
  return /[占佔]比?(?:為|爲|達|約|僅|是|:|\s)*$/.test(plain.slice(Math.max(0, span.start - 12), span.start));
}
