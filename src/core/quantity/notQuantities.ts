import type { Span } from './quantity';

const CN = '○〇零一二三四五六七八九十百廿卅';
const NUMBER = `(?:\\d{1,4}|[${CN}]{1,5})`;

/** Digits that count nothing: dates, ordinals, names, numbering. All are of linear cost. */
const PATTERNS: readonly RegExp[] = [
  // 民國100年8月17日, 99年度, 2011 年 6 月, 2019-20年度, 二〇一一年
  /(?:民國|西元|公元)?\s?(?:\d{2,3}(?=\s?年)|(?:19|20)\d{2}|二[○〇零][○〇零一二三四五六七八九]{2})(?:[-~/]\d{2,4})?\s?年(?:度)?(?:\s?\d{1,2}\s?月(?:份)?(?:\s?\d{1,2}\s?日)?)?/g,
  // 100-103年, 100至103學年度
  /(?<![\d.,])\d{2,4}\s?(?:[-~、，至到及]\s?\d{2,4}\s?)?(?:學年度?|會計年度|(?<=[-~、，至到及]\s?\d{2,4}\s?)年度?)/g,
  // 8月17日, 12 月, 十月份 — but not 3個月
  new RegExp(`${NUMBER}\\s?月(?:\\s?\\d{1,2}\\s?日|份|底|初|中旬|間)?`, 'g'),
  // 2025-12-31, 100/8/17, 100.8.17
  /(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)|(?<!\d)\d{2,3}[/.]\d{1,2}[/.]\d{1,2}(?!\d)/g,
  // 12:30; 1:3 between things
  /(?<!\d)\d{1,2}:\d{2}(?![\d.])|(?<![\d.:,])\d{1,3}(?:\.\d{1,3})?\s?:\s?\d{1,3}(?:\.\d{1,3})?(?!\s?(?:[\d.,:%]|(?!以)[\u4e00-\u9fff]))/g,
  // A cell of 2，5公頃 or 2。5 means 2.5, or two figures; in 10O件 a letter stands for a digit
  /^\d{1,4}[，。]\d{1,2}\s?[^\d\s，。]{0,6}$|(?<![A-Za-z\d.,])\d{1,6}[Oo]\d{0,6}(?![A-Za-z])/g,
  // 4/4, 1/2以上: a fraction, unless it is written out (9/11=81.8%, (9/11)×100%)
  /(?<![\d.,/])\d{1,4}\s?\/\s?\d{1,4}(?![\d,./])(?!\s?\)?\s?[=×*])/g,
  // ×100% turns a share into a percentage
  /[×*x]\s?100\s?%/g,
  // Q4 2015/16, March 2025, in 2013, 2017-18, FY2007
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}\b/g,
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?\s(?:\d{4}|\d{1,2})\b/g,
  /\b\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:\s\d{4})?/g,
  /\b(?:19|20)\d{2}[-/]\d{2,4}\b/g,
  /\b(?:Q[1-4]|FY|H[12])\s?(?:\d{2,4}(?:\/\d{2,4})?)?\b/g,
  /(?<![\d,.])(?:19|20)\d{2}(?=\s(?:target|goal|plan|report|corporate|annual)\b)|\b(?:in|since|by|of|for|from|until|during)\s(?:19|20)\d{2}(?![\d%]|[,.]\d)/gi,
  // 第3季, 第一、二大隊, 第 1 及第 2, 第1000012345號, 前3名
  new RegExp(`第\\s?(?:\\d+|[${CN}]{1,5})(?:\\s?[、及至~-]\\s?第?${NUMBER})*`, 'g'),
  new RegExp(`前\\s?${NUMBER}\\s?[名大]`, 'g'),
  /\b\d+(?:st|nd|rd|th)\b/g,
  // PM2.5, H1N1, M1B: part of a name; 4P, 5G; 62-day, e-gate2. NT5,000 is money.
  /(?<![A-Za-z])(?!(?:NTD?|USD?|TWD|HKD?|RMB|JPY|EUR)\d)[A-Za-z]{1,24}-?\d+(?:\.\d+)?[A-Za-z0-9]*/g,
  /(?<!\d)\d{1,12}(?:\.\d{1,12})?[PGDCESKR]s?(?![A-Za-z0-9])/g,
  /\b\d+-(?:day|week|month|year|hour|minute)s?\b/g,
  /\b(?:ISO|IEC|CNS|CMMI|Web|Windows|Office)\s\d{1,6}(?:\.\d+)?(?:[-:]\d+)*/g,
  // 5星級, 38號, 1999專線, 921地震
  /(?<!\d)\d\s?星級?|(?<![\d,])\d{1,6}\s?號|(?<![\d,])\d{2,5}(?:專線|熱線|大樓|事件|地震|震災|風災|水災|年代)/g,
  // (02)2345-6789, 02-23456789, 0912345678, and whatever is too long to count anything
  /\(0\d{1,2}\)\s?\d{3,4}-?\d{3,4}|(?<!\d)0\d{1,2}-\d{6,8}|(?<!\d)09\d{8}(?!\d)|(?<![\d,.])\d{16,}/g,
  // Numbering: (一) 1. (1) 一、 at the head of a line or of a sentence
  new RegExp(
    `(?<=^|[\\n。;:])\\s?(?:\\(${NUMBER}\\)|\\d{1,2}[.、](?![\\d\\s])|[${CN}]{1,3}、)|(?<=^|\\n)\\d{1,2}\\.\\s`,
    'g',
  ),
  new RegExp(`(?<=\\s)(?:\\(${NUMBER}\\)|\\d{1,2}\\.)(?=\\s?[\\u4e00-\\u9fff])`, 'g'),
  new RegExp(`\\([${CN}]{1,3}\\)`, 'g'),
  // 五分之四
  new RegExp(`(?<![${CN}\\d])[${CN}\\d]{1,8}分之(?<!百分之)[${CN}\\d]{1,8}`, 'g'),
  // Words that begin with a numeral: 零件, 二度就業, 百分比
  /零[件售用組星散食配]|二度(?!電)|百分[比點位]/g,
];

/** Finds the spans whose digits are not quantities, in order and without overlap. */
export function notQuantities(plain: string): readonly Span[] {
  const spans: Span[] = [];
  for (const pattern of PATTERNS) {
    for (const match of plain.matchAll(pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
