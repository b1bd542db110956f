/** What the tests' random values begin with, so that what passed once passes again. */
const KEPT_SEED = 16;

/**
 * How often a property is tried, and where its random values begin. `npm test` tries the same values each time: it
 * judges a change by what the change did. `npm run explore` tries others, many times as many; what it finds, it prints
 * with the seed.
 */
export function runs(times: number): { readonly numRuns: number; readonly seed?: number } {
  const factor = process.env['ATTAIN_EXPLORE'];
  return factor === undefined ? { numRuns: times, seed: KEPT_SEED } : { numRuns: times * Number(factor) };
}
