import type { Statement } from './statement';

/** That a result is not there yet: 尚無法評估, 預計於明年 6 月公布, will not be available until September. */
const NOT_YET =
  /(?:無法|未能|未及|不及)(?:評估|統計|取得|得知|計算|衡量|揭露)|(?:尚|仍|還)未(?:公布|發布|公告|統計|取得|產出|揭曉|出爐|完成統計)|(?:預[計定]|將|俟|待)[^,，。;]{0,16}(?:公布|發布|公告|出爐|統計完成)(?!欄|系統|平台|平臺)|資料(?:尚|仍)在?統計中|\b(?:not|n't)(?: yet)?(?: been| be)? (?:available|published|known|released|reported|finali[sz]ed)\b|\bawait(?:ing|s)? (?:the )?(?:\w+ )?(?:data|results?|figures|publication)\b|\byet to be (?:published|released|confirmed|reported)\b|\b(?:data|results?|figures) (?:are|is|were) (?:pending|due)\b/i;

/** What an English clause says it of: of the results themselves, which the sentence names, or of something else. */
const OF_RESULTS =
  /\b(?:data|results?|figures?|statistics|outturn|rates?|numbers?|scores?|they|these|this|it)\b/i;
const BREATH = /[,;]\s(?=[a-z])/;

/** The sentences of a text that say of something that its result is not there yet; of an English one, that clause. */
export function notYetIn({ plain, cuts }: Statement): readonly string[] {
  if (!NOT_YET.test(plain)) return [];
  return cuts.sentences
    .map(({ start, end }, at) => ({
      sentence: plain.slice(start, end),
      // What an English semicolon parts is said in one go.
      before: plain.charAt(start - 1) === ';' ? plain.slice(cuts.sentences[at - 1]?.start, start) : '',
    }))
    .filter(({ sentence }) => NOT_YET.test(sentence))
    .map(({ sentence, before }) => {
      const clause = sentence.split(BREATH).find((part) => NOT_YET.test(part)) ?? sentence;
      return OF_RESULTS.test(clause) ? before + sentence : clause;
    });
}
