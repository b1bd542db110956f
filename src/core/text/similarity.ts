import { isIdeograph } from './width';

/**
 * What a text can be recognised by: its Latin words (without their endings, of three letters at least), and
 * the pairs of neighbouring ideographs.
 */
export function features(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  forEachFeature(text, (feature) => found.add(feature));
  return found;
}

/** Gives each feature of a text as often as it stands there. */
function forEachFeature(text: string, give: (feature: string) => void): void {
  const lower = HAS_CASE.test(text) ? text.toLowerCase() : text;
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at);
    if (isIdeograph(code)) {
      if (isIdeograph(lower.charCodeAt(at + 1))) give(lower.slice(at, at + 2));
    } else if (isLatin(code)) {
      const start = at;
      while (isLatin(lower.charCodeAt(at + 1))) at++;
      if (at - start >= 2) give(stem(lower.slice(start, at + 1)));
    }
  }
}

/** What may have a lower case. */
const HAS_CASE = /[A-Z\u00c0-\u2fff]/;
const isLatin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
/** How long what is left of a word must be to stand for it. */
const SHORTEST_STEM = 4;
const ENDINGS = ['ing', 'ed', 'ie', 'er', 'y', 'e'];

/** A word without its ending: recovered, recoveries and recovery are one word, and so are visit and visits. */
function stem(word: string): string {
  const bare = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  const ending = ENDINGS.find((each) => bare.endsWith(each)) ?? '';
  return bare.length - ending.length >= SHORTEST_STEM ? bare.slice(0, bare.length - ending.length) : bare;
}

/** How many features two texts share; of the second, the features will do. */
export function overlap(a: string, b: string | ReadonlySet<string>): number {
  const others = typeof b === 'string' ? features(b) : b;
  if (a === '' || others.size === 0) return 0;
  const shared = new Set<string>();
  forEachFeature(a, (feature) => {
    if (others.has(feature)) shared.add(feature);
  });
  return shared.size;
}

/** The share of the features of `part` that `whole` has as well, from 0 to 1; 0 for a `part` without any. */
export function coverage(part: string, whole: string): number {
  const own = features(part).size;
  return own === 0 ? 0 : overlap(part, whole) / own;
}
