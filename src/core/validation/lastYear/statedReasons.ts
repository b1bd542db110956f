import type { Dossier } from '../engine/dossier';

const BECAUSE =
  /因|由於|鑑於|鑒於|考量|考慮|配合|依據|依.{0,12}(?:規定|決議|核定)|受.{1,20}影響|奉.{0,8}核|\b(?:because|since|due to|owing to|given|in (?:view|light) of|following|as a result of)\b/i;
/** 因此 and 因素 give no reason. */
const NO_REASON = /因此|因而|因素|原因/g;
const LOWERED = /調降|下修|下調|調低|減列|放寬|\b(?:lowered|relaxed|cut)\b/i;
const REVISED =
  /調整|修正|修訂|降低|降為|降至|減為|減至|提高|調高|重新訂|改訂|\b(?:reduc|revis|adjust|rais)/i;
const TARGET = /目標|指標值|\btarget/i;
const CHANGED =
  /改[為採以用]|變更|調整|修正|修訂|重新(?:定義|訂定|界定)|新增|納入|排除|\b(?:chang|revis|redefin|amend|replac|now (?:counts|includes|measured))/i;
const DEFINITION =
  /定義|衡量標準|衡量方式|衡量基準|計算(?:方式|方法|公式|基準)|公式|統計(?:方式|範圍|口徑|基準|對象)|計列|\b(?:definition|method|formula|scope|how it is (?:measured|counted))/i;
/** In the definition itself: 本年度起改以人次計算. */
const FROM_NOW_ON = /年度?起|改[為採以用]|\bfrom (?:this year|(?:19|20)\d{2}) on/i;
const UNIT = /單位|計算|計列|統計|以.{1,6}計|\b(?:unit|count)/i;

/**
 * Whether the row gives a reason for a target that is easier than before (因預算刪減，目標值調降為 95%); the
 * reason may stand in the sentence before or behind.
 */
export function saysWhyLowered({ indicator }: Dossier): boolean {
  return Object.entries(indicator.fields).some(([role, { plain }]) =>
    neighbours(plain).some((passage) => {
      if (!BECAUSE.test(passage.replace(NO_REASON, ''))) return false;
      const isAboutTarget = role === 'target' || TARGET.test(passage);
      return LOWERED.test(passage) || (isAboutTarget && REVISED.test(passage));
    }),
  );
}

/** Whether the row says that its definition changed. */
export function saysDefinitionChanged(dossier: Dossier): boolean {
  const { plain, span } = dossier.standard;
  return (
    FROM_NOW_ON.test(plain.slice(span.start, span.end)) ||
    sentencesOf(dossier).some((sentence) => DEFINITION.test(sentence) && CHANGED.test(sentence))
  );
}

/** Whether the row says that it counts in another unit. */
export const saysUnitChanged = (dossier: Dossier): boolean =>
  saysDefinitionChanged(dossier) ||
  sentencesOf(dossier).some((sentence) => UNIT.test(sentence) && CHANGED.test(sentence));

/** The sentences of a whole row, whichever column they stand in. */
const sentencesOf = ({ indicator }: Dossier): readonly string[] =>
  Object.values(indicator.fields).flatMap(({ plain }) => sentencesIn(plain));

const sentencesIn = (plain: string): readonly string[] => plain.split(/[。;\n]|\.\s/);

/** Every two sentences that follow each other; the one alone where there is one only. */
function neighbours(plain: string): readonly string[] {
  const sentences = sentencesIn(plain);
  return sentences.map((sentence, index) => sentence + (sentences[index + 1] ?? ''));
}
