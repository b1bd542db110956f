import { features } from '../../text/similarity';
import { BODY } from './vocabulary';

/** How much two names share, from 0 to 1: twice the common features, of all features of both (Dice). */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const feature of a) if (b.has(feature)) shared++;
  return (2 * shared) / (a.size + b.size);
}

/** The likeness of two texts. */
export const likenessOf = (a: string, b: string): number => likeness(features(a), features(b));

/**
 * Whether two names differ in one place by a word or two that stand for each other: 男性就業率 and 女性就業率,
 * 訓練人次 and 訓練場次 are sisters, not one indicator under two names. 環保署 and 環境部 are.
 */
export function areSisters(a: string, b: string): boolean {
  let start = 0;
  while (start < Math.min(a.length, b.length) && a.charAt(start) === b.charAt(start)) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end)) end++;
  const [own, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (own === '' || other === '' || own.length > 3 || other.length > 3) return false;
  return !(BODY.test(own) && BODY.test(other));
}
