/** The pairs of neighbouring characters of a text, letters and ideographs only. */
export function bigrams(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase().replace(/[^a-z\u3400-\u9fff]+/g, '');
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < letters.length; i++) pairs.add(letters.slice(i, i + 2));
  return pairs;
}

/** How many pairs of characters two texts share. */
export function overlap(a: string, b: string): number {
  const pairs = bigrams(b);
  let shared = 0;
  for (const pair of bigrams(a)) if (pairs.has(pair)) shared++;
  return shared;
}

/** The share of the pairs of `part` that `whole` has as well, from 0 to 1; 0 for a `part` without pairs. */
export function coverage(part: string, whole: string): number {
  const pairs = bigrams(part);
  return pairs.size === 0 ? 0 : overlap(part, whole) / pairs.size;
}
