import type { Known } from './knownHeadings';
import { periodIn } from './periodIn';

/** Longer than other headings: what lies between two figures names both of them. */
const LONGEST = 120;
const BEGINS = /^\s*(?:the )?(?:dev|vari|diff|gap|short|reas|expl|caus|comm|rem|just)/i;

/** A quick look at a text that is longer than other headings are. */
export const mayBeAside = (text: string): boolean => text.length <= LONGEST && BEGINS.test(text);

const DIFFERENCE =
  /^(?:the )?(?:deviations?|variances?|variations?|differences?|gaps?|shortfalls?)\b|\b(?:deviation|variance|difference|gap|shortfall)(?: ?\(.{0,12}\))?$/;
const REASON =
  /^(?:the )?(?:reasons?|explanations?|causes?|comments?|remarks?|justifications?)(?: for| of| on)?(?: the| any| major| significant)* (?:deviations?|variances?|variations?|differences?|gaps?|shortfalls?|under ?(?:-| )?achievements?|over ?(?:-| )?achievements?|non ?(?:-| )?achievements?|not (?:meeting|achieving))\b/;
/** What else such a heading says: nothing that could make a sentence of it. */
const WORDS = new Set(
  `the a of for from to on in and or between against vs versus any major significant not meeting achieving deviation deviations
   variance variances variation variations difference differences gap gaps shortfall shortfalls reason reasons explanation
   explanations cause causes comment comments remark remarks justification under over non achievement achievements achieved plan
   planned target targets annual actual actuals performance result results output outputs outcome budget budgeted year yearly
   corrective action actions measure measures taken previous last baseline prior`.split(/\s+/),
);

const CHINESE =
  /^(?:實際|達成|執行|完成|目標|預定|預期|計[畫劃]|原[訂定]|本年|年度|上年度?|去年|值|數|量|進度|成果|情形|累計|與|和|及|之|的|較|對|比)*(?:差異|差距|落差|差額|差數)(?:值|數|量|額|率|比率|幅度|情形)?$/;

/**
 * Reads the heading of what lies between a target and its result, and of why: Variance from target, Deviation from planned
 * target to actual achievement, 實際與目標差異. It names both and is neither; `undefined` for any other text.
 *
 * @param plain in lower case, without brackets
 */
export function asideIn(plain: string): Known | undefined {
  if (CHINESE.test(plain)) return { roles: [], wording: 'exact', language: 'zh-TW' };
  const isReason = REASON.test(plain);
  if (!isReason && !DIFFERENCE.test(plain)) return undefined;
  const words = periodIn(plain)
    .rest.split(/[^a-z]+/)
    .filter(Boolean);
  if (!words.every((word) => WORDS.has(word))) return undefined;
  return isReason
    ? { roles: ['narrative'], wording: 'remark', language: 'en' }
    : { roles: [], wording: 'exact', language: 'en' };
}
