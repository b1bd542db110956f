/**
 * The first index at which something is reached, of things in order: once it is reached, it stays so. `length`
 * when it never is. Looks at few of them.
 */
export function firstIndex(length: number, isReached: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
