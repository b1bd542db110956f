import type { Mention } from './mention';

/** How a figure is told to lie off the target: above it or below it by that much. */
export type Side = 'above' | 'below';

const AIM =
  '(?:(?:原[定訂]|年度|預[定計期]|本年|全年|當年|既定|績效){0,3}(?:目標|計[畫劃])(?:[值數量]|人數|件數|場次)?|預[定計期])';
/** The target itself may be told between. */
const SAID = String.raw`(?:\s?[為的之]?\s?[\d,.]+\s?[^\d,，。;:、()]{0,8})?[^,，。;:\d]{0,6}`;
const ABOVE_ZH = new RegExp(
  String.raw`(?:(?:超出|超過|超越|超前|逾越|高出)(?:了)?${AIM}${SAID}(?:達|多達|計|共|約|有)?|(?:較|比|相較於?)${AIM}${SAID}[,，]?(?:增加|多出|多|超出|超過|超前|高出|提高|增|成長)(?:了|達|計|約)?|${AIM}${SAID}[,，](?:超出|超過|多出|超前)(?:了|達|計|約)?)\s?$`,
);
const BELOW_ZH = new RegExp(
  String.raw`(?:(?:距離?|離|較|比|相較於?|與)${AIM}${SAID}[,，]?(?:尚|仍|還)?(?:差距?|短少|短缺|少|不足|落後|減少|低|缺)(?:了|達|計|約|有)?|(?:未達|未能達成)${AIM}${SAID}[,，]?(?:尚|仍|還)?(?:差|短少|短缺|不足|缺|少)(?:了|達|計|約)?)\s?$`,
);
const AIM_EN = String.raw`(?:the |our |its |this year's |that |a )*(?:annual |yearly |planned |year's )*(?:target|goal|plan|objective)`;
const ABOVE_EN = new RegExp(
  String.raw`\b(?:exceed|surpass|beat|top)[a-z]*\s${AIM_EN}(?:\s(?:[^.;,]|[.,]\d){0,40})?\sby\s$`,
  'i',
);
const BELOW_EN = new RegExp(
  String.raw`\b(?:(?:miss|undershot|undershoot)[a-z]*|f[ea]ll(?:en)? short of|short of)\s${AIM_EN}(?:\s(?:[^.;,]|[.,]\d){0,40})?\sby\s$`,
  'i',
);
const ABOVE_BEHIND = new RegExp(
  String.raw`^\s?(?:more than|above|over|ahead of|in excess of|better than|higher than)\s(?:${AIM_EN}|planned)\b`,
  'i',
);
const BELOW_BEHIND = new RegExp(
  String.raw`^\s?(?:fewer than|less than|below|under|short of|behind|lower than)\s(?:${AIM_EN}|planned)\b`,
  'i',
);

/** On which side of the target a figure says that the result lies; `undefined` where it is no such margin. */
export function marginOf({ clause, sentence, behind }: Mention): Side | undefined {
  if (ABOVE_ZH.test(sentence) || ABOVE_EN.test(clause) || ABOVE_BEHIND.test(behind)) return 'above';
  return BELOW_ZH.test(sentence) || BELOW_EN.test(clause) || BELOW_BEHIND.test(behind) ? 'below' : undefined;
}
