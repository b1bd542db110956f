const MARK = /、|\sand\s/;
/** 2 場座談會及說明會、研習: what is joined goes on. */
const JOINING = /^\s?[及和與或]/;

/**
 * The words since the last figure that are said of the next one. 12 人死亡、5 人受傷; seven were upheld and 31
 * dismissed: what stands behind a figure up to the mark is said of that figure. `end` is where the last one ends.
 */
export function ownWords(plain: string, end: number | undefined, before: string): string {
  const mark = MARK.exec(before);
  if (end === undefined || !mark || mark.index === 0 || JOINING.test(before)) return before;
  const behind = mark.index + mark[0].length;
  return plain.startsWith(before.slice(0, behind), end) ? before.slice(behind) : before;
}
