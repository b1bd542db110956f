import { allMatches } from '../../text/allMatches';

/** `0 代表「…」、1 代表「…」`, `1 = partly`, `2：全部完成`. */
const CODE =
  /(?<![\d.])(\d)\s?(?:代表|表示|為|係指|=|:|stands for|means)\s?[「"“']?([^「」"”'、,，;。\n]{1,40})[」"”']?/g;
const INTRODUCED = /代表意義|符號|代碼|代號|代表|表示|等級|\bcodes?\b|\blevels?\b|stands for|means/i;

/** The codes that a standard explains, and what each means; empty when it explains fewer than two. */
export function readLegend(plain: string): ReadonlyMap<string, string> {
  const legend = new Map<string, string>();
  if (!INTRODUCED.test(plain)) return legend;
  for (const match of allMatches(CODE, plain)) {
    const [, code = '', meaning = ''] = match;
    if (!legend.has(code)) legend.set(code, meaning.trim());
  }
  return legend.size >= 2 ? legend : new Map();
}
