import { inTwoLanguages } from '../../text/twoLanguages';
import { isNothingTold, nothingAsked } from './nothing';
import { ranksOf } from './ranks';

/** Targets that ask for a thing to be done: 完成, 建置完成, 訂定辦法, published. */
export const TO_DO =
  /^(?:如期)?(?:完成|達成|建置|建立|建構|通過|取得|訂定|訂頒|修訂|發布|公告|上線|啟用|成立|設立|設置|實施|啟動|推動|簽訂|簽署|導入|核定|出版)|(?:完成|建置|上線|啟用|通過|完工|竣工|通車)$|^(?:completed?|done|achieved?|in place|establish(?:ed)?|publish(?:ed)?|adopt(?:ed)?|launch(?:ed)?|pass(?:ed)?|implement(?:ed)?|approved?|certified)\b/i;

/** Results that say it was. */
export const DONE =
  /^(?:業已|均已|皆已|已經|已|業|均|全數|全部|如期|順利|依限)+(?:如期|順利|全數|全部)?[^未尚,，。;\d]{0,12}(?:完成|完畢|達成|通過|取得|上線|啟用|發布|公告|訂定|訂頒|修訂|核定|成立|設立|設置|建立|建置|建構|簽署|簽訂|啟動|導入|出版|實施|完工|竣工|通車)[\s。.]*$|^[^未尚,，。;\d]{0,8}(?:完成|完畢|達成|通過|完工|竣工|通車)[\s。.]*$|^(?:completed?|done|achieved|in place|established|published|adopted|launched|passed|implemented|approved|certified)[\s.]*$/i;

/** Results that say it was not, or not yet. */
export const NOT_DONE =
  /(?:未|尚未)(?:能|予|如期|完全|全部)?(?:完成|達成|通過|取得|建置|上線|啟用|辦理|訂定|實施|完工|竣工|通車)|(?:辦理|進行|建置|建立|建構|訂定|修訂|簽訂|導入|規劃|籌備|審議|審查|審核|施工|招標|研擬|研議|執行|開發|測試|洽辦|推動)中[\s。.]*$|延[後至期]|暫緩|停辦|取消|^(?:in progress|ongoing|under (?:way|construction|development|review)|delayed|pending|cancelled|postponed|not (?:yet )?(?:completed?|done|achieved|met|passed|in place|started|published|adopted|launched|implemented|approved|established|certified))[\s.]*$/i;

/** Done in the end, whatever came between: 原延至6月，已於8月完成; launched after a delay. */
export const DONE_IN_THE_END =
  /(?:延[後至期]|暫緩|停辦|取消).*(?<![未尚])(?:已|業已|均已).{0,12}(?:完成|完畢|達成|通過|取得|上線|啟用|發布|公告|訂定|成立|設立|實施)|\bafter (?:a )?(?:short |long |brief )?(?:delay|postponement)/i;

/** What was done so that another, or a later step, may finish it: 已函報行政院核定, 已規劃建置. */
const ON_THE_WAY =
  /(?:已經?|(?<![\u4e00-\u9fff])業經?)[^,，。;]{0,4}?(規[劃畫]|研[議擬商提]|函[報請送陳]|報請|提[報送請]|陳報|送(?!達)|排定|編列|著手|籌[備設組]|協[助請調商]|申請|請|同意|洽)(?![^,，。;]{0,8}(?:[並且後及]|完成$|完畢$|[竣完]工$))/;

/** Results of which nobody can say whether they are enough. */
export const UNSURE =
  /部分|階段|初稿|草案|期中|預[計定]|將|可望|大致|逐步|持續|接近|\b(?:partly|partially|mostly|draft|phase|expected|will|nearly|almost)\b/i;

export const YES = /^(?:是|有|達標|已達標|符合|合格|通過|✓|✔|v|yes|y|met|true)[\s。.]*$/i;
export const NO = /^(?:否|不是|未達標|不符合|不合格|未通過|✗|✘|no|n|not met|false)[\s。.]*$/i;

export const BALANCED =
  /^「?(?:應)?(?:達成)?(?:收支(?:平衡|均衡|相抵|兩平)|損益(?:兩平|平衡)|break ?-?even|balanced)|^「?(?:有|應有)?(?:賸餘|剩餘|盈餘|surplus)/i;
export const DEFICIT = /短絀|虧損|赤字|未(?:能)?(?:達成)?(?:收支)?平衡|deficit|\bloss\b/i;

/** The report says itself that there is no target. */
export const NO_TARGET =
  /^[\s(]*(?:無目標值?|無|不適用|免[訂填]|未[訂設]定?(?:目標值?)?|不訂(?:目標值?)?|基準年|基線年|建立基準(?:值|線)?|僅?(?:供)?(?:追蹤|監測|參考)(?:指標)?|觀察指標|不(?:列|納)入?評核|不評核|免評|no (?:formal )?targets?(?: set)?|not applicable|n\.?\/?a\.?|track(?:ing)? only|monitor(?:ing)? only|for information(?: only)?|(?:data|information) only|contextual(?: (?:indicator|measure))?|baseline(?: year| setting)?|(?:setting|establish(?:ing)?)(?: a)? baseline|pending)[\s).。]*$/i;

/** What a result in words says of a target in words. `open`: nothing that anyone could sign. */
export type AnswerInWords = 'met' | 'not-met' | 'open';

/** What is longer tells a story. */
const LONGEST = 40;

/**
 * Holds a result in words against a target in words: 完成 and 建置中, yes and no, 前10名 and 第8名; of words in both
 * languages (完成 Done) each language, which must not contradict the other.
 */
export function answerInWords(target: string, actual: string): AnswerInWords {
  const answers = languagesOf(target).flatMap((asked) =>
    languagesOf(actual).map((told) => answerInOne(asked, told)),
  );
  const decided = new Set(answers.filter((answer) => answer !== 'open'));
  const [only] = decided;
  return only !== undefined && decided.size === 1 ? only : 'open';
}

function languagesOf(text: string): readonly string[] {
  const both = inTwoLanguages(text);
  return both ? [both.chinese, both.english] : [text];
}

function answerInOne(target: string, actual: string): AnswerInWords {
  const [asked, told] = [target.trim(), actual.trim()];
  if (asked === '' || told === '' || asked.length > LONGEST || told.length > LONGEST) return 'open';
  const ranks = ranksOf(asked, told);
  if (ranks) return ranks.reached <= ranks.asked ? 'met' : 'not-met';
  if (BALANCED.test(asked)) return DEFICIT.test(told) ? 'not-met' : BALANCED.test(told) ? 'met' : 'open';
  if (nothingAsked(asked) !== null)
    return isNothingTold(told) || NO.test(told) ? 'met' : YES.test(told) ? 'not-met' : 'open';
  if (!YES.test(asked) && !TO_DO.test(asked)) return 'open';
  if (DONE_IN_THE_END.test(told)) return 'open';
  if (NO.test(told) || NOT_DONE.test(told)) return 'not-met';
  if (UNSURE.test(told) || isOnTheWay(asked, told)) return 'open';
  return YES.test(told) || DONE.test(told) ? 'met' : 'open';
}

/** Whether a result tells of a step before the one that was asked for; what asks for that very step is answered. */
function isOnTheWay(asked: string, told: string): boolean {
  const step = ON_THE_WAY.exec(told)?.[1];
  return step !== undefined && !asked.includes(step);
}
