/** What is said twice, in Chinese and in English. */
export interface InTwoLanguages {
  readonly chinese: string;
  readonly english: string;
}

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
const CHINESE_FIRST = /^([^\n]{0,48}[\u3400-\u9fff][)%]?)\s+([A-Za-z][^\u3400-\u9fff\n]{1,80})$/;
/** LINE 好友數 and Facebook 粉絲數 have a name in them; Average waiting time 平均等候時間 is said twice. */
const ENGLISH_FIRST =
  /^([A-Za-z][\w'’.,&/%-]*(?: [\w'’.,&/%+-]+){1,12})\s+([\u3400-\u9fff][^\n]{0,47}[\u3400-\u9fff])$/;

/**
 * The two halves of a readable text that says one thing in both languages (平均導入天數 Average onboarding days, 巡查處所
 * inspections (次數 no.)), without what stands in brackets; `null` for any other.
 */
export function inTwoLanguages(text: string): InTwoLanguages | null {
  const bare = text.replace(BRACKETS, ' ').replace(/\s+/g, ' ').trim();
  const [, before, behind] = CHINESE_FIRST.exec(bare) ?? [];
  if (before !== undefined && behind !== undefined) return { chinese: before, english: behind.trim() };
  const [, english, chinese] = ENGLISH_FIRST.exec(bare) ?? [];
  return english !== undefined && chinese !== undefined ? { chinese, english } : null;
}
