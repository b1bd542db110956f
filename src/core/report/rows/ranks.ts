import { findQuantities } from '../../quantity/scan';

const NUMERAL = '(\\d{1,4}|[一二三四五六七八九十]{1,3})';

/** 前10名, 前三名以內, 第3名以內, top 5, among the top 20, 2nd place or better. */
const ASKED = new RegExp(
  `^(?:維持|保持|進入|列|名列)?(?:全國|全球|世界)?前\\s?${NUMERAL}\\s?[名大強位](?:以內|內)?$|^第\\s?${NUMERAL}\\s?[名位](?:以內|以上|內)?$|^(?:(?:with)?in |among )?(?:the )?top[\\s-]${NUMERAL}(?: place)?$|^${NUMERAL}(?:st|nd|rd|th)(?: place)?(?: or (?:better|above|higher))?$`,
  'i',
);

/** 第8名, 全國第八名, 8, 8th, 2nd place, ranked 3rd. */
const REACHED = new RegExp(
  `^(?:名列|列|排名)?(?:全國|全球|世界)?第\\s?${NUMERAL}\\s?[名位]?$|^(?:ranked )?${NUMERAL}\\s?(?:名|st|nd|rd|th)?(?: place)?$`,
  'i',
);

/** A rank that is asked for, and the one that was reached. */
export interface Ranks {
  readonly asked: number;
  readonly reached: number;
}

/** The ranks that a target and its result name, of which the lower is the better; `null` where either is none. */
export function ranksOf(asked: string, told: string): Ranks | null {
  const [reached, from] = [rankIn(REACHED, told.trim()), rankIn(ASKED, asked.trim())];
  return reached === null || from === null ? null : { asked: from, reached };
}

/** Whether a target asks for a rank: whatever a text counts is none. */
export const asksForRank = (asked: string): boolean => ASKED.test(asked.trim());

function rankIn(form: RegExp, text: string): number | null {
  const numeral = form.exec(text)?.slice(1).find(Boolean);
  if (numeral === undefined) return null;
  // Counted like anything else, so that 十二 and 12 are one.
  return findQuantities(`${numeral}個`)[0]?.value.toNumber() ?? null;
}
