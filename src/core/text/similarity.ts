/**
 * What a text can be recognised by: its Latin words (without a plural's s, of three letters at least), and
 * the pairs of neighbouring ideographs.
 */
export function features(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const run of text.toLowerCase().match(/[a-z]{3,}|[\u3400-\u9fff]+/g) ?? []) {
    if (/^[a-z]/.test(run)) found.add(run.length > 3 ? run.replace(/s$/, '') : run);
    else for (let i = 0; i + 1 < run.length; i++) found.add(run.slice(i, i + 2));
  }
  return found;
}

/** How many features two texts share; of the second, the features will do. */
export function overlap(a: string, b: string | ReadonlySet<string>): number {
  const others = typeof b === 'string' ? features(b) : b;
  let shared = 0;
  for (const feature of features(a)) if (others.has(feature)) shared++;
  return shared;
}

/** The share of the features of `part` that `whole` has as well, from 0 to 1; 0 for a `part` without any. */
export function coverage(part: string, whole: string): number {
  const own = features(part).size;
  return own === 0 ? 0 : overlap(part, whole) / own;
}
