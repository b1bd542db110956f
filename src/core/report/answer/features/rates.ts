import { synonymsOf } from '../../../reading/synonyms';
import type { Wanted } from '../wanted';

const RATE_NAME =
  /([不未無非]?[\u4e00-\u9fff]{2})(?:之|的|比)?(?:率|度|比率|比例|占比|佔比|比重|百分比)(?:\([^)]*\))?$/;
/** Names that say no more than that it is a rate. */
const ANY_RATE = /^(?:達成|完成|執行|成長|進展|覆蓋|減少|增加|降低|提升|提高|節省|節約|改善|縮短)$/;
const RATE_ASKED = /([不未無非]?[\u4e00-\u9fff]{2})(?:率|比率|比例)(?:達到?|為|至|維持|維持在)?\s?\d/;

/** What a rate is of, as its name ends: the 逾期 of 案件逾期率; `undefined` where the name does not say. */
export function rateHead({ name, asked }: Pick<Wanted, 'name' | 'asked'>): string | undefined {
  const head = RATE_NAME.exec(name.trim())?.[1] ?? RATE_ASKED.exec(asked)?.[1];
  return head === undefined || ANY_RATE.test(head) ? undefined : head;
}

/** Whether words speak of what a rate is of, or say the same; 不合格 does not speak of 合格. */
export const saysHead = (words: string, head: string): boolean =>
  synonymsOf(head).some((word) => says(words, word));

function says(words: string, head: string): boolean {
  for (let at = words.indexOf(head); at >= 0; at = words.indexOf(head, at + 1)) {
    if (/[不未無非]/.test(head) || !/[不未無非]/.test(words.charAt(at - 1))) return true;
  }
  return false;
}

const PER_ZH = /每\s?(?:\d[\d,]*|[百千萬億十]+)\s?[\u4e00-\u9fff]{1,6}/;
const PER_EN =
  /\bper (?:\d[\d,]*|hundred|thousand|million|employee|person|head|capita|pupil|household|unit|case|square) ?[a-z]*/i;

/** What is counted per how many of what (每百萬車公里, per 1,000 households); `undefined` where nothing is. */
export function denominatorOf(text: string): string | undefined {
  const zh = PER_ZH.exec(inDigits(text))?.[0];
  const found = zh?.slice(0, LONGEST_PER) ?? PER_EN.exec(text)?.[0];
  return found?.toLowerCase().trim();
}

const LONGEST_PER = 6;

/** 每十萬人口 and 每 10 萬人口 are said alike; so are 每千人 and 每1,000人. */
export const inDigits = (text: string): string =>
  text.includes('每')
    ? text
        .replace(SPACED, (said) => said.replace(/\s/g, ''))
        .replace(SAID_IN_WORDS, (said, many: string) => (DIGITS[many] ? `每${DIGITS[many]}` : said))
    : text;
const SPACED = /每\s?[\d,]{0,9}\s?[一十百]?[千萬]?\s?/g;
const DIGITS: Readonly<Record<string, string>> = {
  百: '100',
  千: '1000',
  '1,000': '1000',
  萬: '1萬',
  一萬: '1萬',
  '10,000': '1萬',
  十萬: '10萬',
  '100,000': '10萬',
  百萬: '100萬',
  '1,000,000': '100萬',
};
const SAID_IN_WORDS = /每([一十百]?萬|1,000,000|100,000|10,000|1,000|[百千](?!萬))/g;
