import type { Span } from '../quantity/quantity';

/** Which way a figure is said to have gone. */
export type Trend = 'rise' | 'fall';

const FALL_ZH =
  '衰退|減少|下降|降低|下滑|萎縮|縮減|縮短|調降|[年月季]減|減幅|降幅|跌幅|下跌|退步|滑落|銳減|遞減|驟減|減損|節[約省電水油能]|減碳|減排|減';
const RISE_ZH =
  '增加|上升|提高|提升|成長|增長|[年月季]增|增幅|漲幅|升幅|上漲|攀升|擴增|遞增|躍升|調升|進步|新增|增';
const FALL_EN =
  'decreas[a-z]*|declin[a-z]*|reduc[a-z]*|fell|fall(?:en|s|ing)?|drop[a-z]*|down|cut|lower(?:ed)?|shr[aiu]nk|contract[a-z]*|slump[a-z]*|slipp?[a-z]*|lost|sav(?:ed?|ings?)';
const RISE_EN =
  'increas[a-z]*|grew|grow[a-z]*|rose|ris(?:e|en|ing)|up|climb[a-z]*|expand[a-z]*|gain[a-z]*|higher';
/** What may stand between the word and the figure. */
const TO_FIGURE = String.raw`(?:幅度|率|比率|比例|數量|數|量|金額|了|約|達|為|計|逾|近|有|:|\s)*\s?$`;
const TO_FIGURE_EN = String.raw`(?:\s(?:by|of|some|about|around|nearly|just|rate|was|a|further))*\s$`;
const NOT = '(?<![不未無免])';
const BEFORE: readonly (readonly [Trend, RegExp])[] = [
  ['fall', new RegExp(`${NOT}(?:${FALL_ZH})${TO_FIGURE}|\\b(?:${FALL_EN})${TO_FIGURE_EN}`, 'i')],
  ['rise', new RegExp(`${NOT}(?:${RISE_ZH})${TO_FIGURE}|\\b(?:${RISE_EN})${TO_FIGURE_EN}`, 'i')],
];
const BEHIND: readonly (readonly [Trend, RegExp])[] = [
  [
    'fall',
    /^\s?(?:的|之)?(?:衰退|減幅|降幅|跌幅|負成長)|^\s(?:points? )?(?:fall|drop|decline|decrease|reduction|contraction|lower|less|fewer|down)\b/i,
  ],
  [
    'rise',
    /^\s?(?:的|之)(?:成長|增幅|漲幅|升幅)|^\s(?:points? )?(?:rise|increase|growth|higher|more|up|gain)\b/i,
  ],
];
const REACH = 20;

/** The way that the words right beside a figure say it went, and where they begin; `undefined` without such words. */
export function trendAt(
  plain: string,
  { start, end }: Span,
): { readonly way: Trend; readonly start: number } | undefined {
  const from = Math.max(0, start - REACH);
  const before = plain.slice(from, start);
  for (const [way, pattern] of BEFORE) {
    const match = pattern.exec(before);
    if (match) return { way, start: from + match.index };
  }
  const behind = BEHIND.find(([, pattern]) => pattern.test(plain.slice(end, end + REACH)));
  return behind && { way: behind[0], start };
}

const FALLS = new RegExp(`${FALL_ZH}|\\b(?:${FALL_EN})\\b`, 'i');
const RISES = new RegExp(`${RISE_ZH}|\\b(?:${RISE_EN})\\b`, 'i');

/** The way that words ask for (減少 200 公噸); `undefined` where they ask for none, or for both. */
export function trendAsked(words: string): Trend | undefined {
  const [falls, rises] = [FALLS.test(words), RISES.test(words)];
  if (falls === rises) return undefined;
  return falls ? 'fall' : 'rise';
}
