import type { Span } from './quantity';

const CN = '〇零一二三四五六七八九十百廿卅';
const NUMBER = `(?:\\d{1,4}|[${CN}]{1,5})`;

/** Digits that count nothing: dates, ordinals, names, numbering. One pattern a line, all of linear cost. */
const PATTERNS: readonly RegExp[] = [
  // 民國100年8月17日, 99年度, 2011 年 6 月, 2019-20年度, 二〇一一年
  /(?:民國|西元|公元)?\s?(?:\d{2,3}(?=\s?年)|(?:19|20)\d{2}|二[〇零]{1}[〇零一二三四五六七八九]{2})(?:[-~/]\d{2,4})?\s?年(?:度)?(?:\s?\d{1,2}\s?月(?:份)?(?:\s?\d{1,2}\s?日)?)?/g,
  // 8月17日, 12 月, 十月份 — but not 3個月
  new RegExp(`${NUMBER}\\s?月(?:\\s?\\d{1,2}\\s?日|份|底|初|中旬|間)?`, 'g'),
  // 2025-12-31, 100/8/17, 100.8.17
  /(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)|(?<!\d)\d{2,3}[/.]\d{1,2}[/.]\d{1,2}(?!\d)/g,
  /(?<!\d)\d{1,2}:\d{2}(?!\d)/g,
  // Q4 2015/16, March 2025, in 2013, 2017-18, FY2007
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}\b/g,
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?\s(?:\d{4}|\d{1,2})\b/g,
  /\b\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:\s\d{4})?/g,
  /\b(?:19|20)\d{2}[-/]\d{2,4}\b/g,
  /\b(?:Q[1-4]|FY|H[12])\s?(?:\d{2,4}(?:\/\d{2,4})?)?\b/g,
  /(?<![\d,.])(?:19|20)\d{2}(?=\s(?:target|goal|plan|report|corporate|annual)\b)|\b(?:in|since|by|of|for|from|until|during)\s(?:19|20)\d{2}(?![\d,.%])\b/gi,
  // 第3季, 第一、二大隊, 第 1 及第 2
  new RegExp(`第\\s?${NUMBER}(?:\\s?[、及至~-]\\s?第?${NUMBER})*`, 'g'),
  /\b\d+(?:st|nd|rd|th)\b/g,
  // PM2.5, H1N1, M1B: part of a name; 4P, 5G; 62-day, e-gate2
  /[A-Za-z]+-?\d+(?:\.\d+)?[A-Za-z0-9]*/g,
  /\d+(?:\.\d+)?(?:P|G|D|C|E|S|K|R)s?(?![A-Za-z0-9])/g,
  /\b\d+-(?:day|week|month|year|hour|minute)s?\b/g,
  // (02)2345-6789, 02-23456789, 0912345678
  /\(0\d{1,2}\)\s?\d{3,4}-?\d{3,4}|(?<!\d)0\d{1,2}-\d{6,8}|(?<!\d)09\d{8}(?!\d)/g,
  // Numbering: (一) 1. (1) 一、 at the head of a line or of a sentence
  new RegExp(
    `(?<=^|[\\n。;:])\\s?(?:\\(${NUMBER}\\)|\\d{1,2}[.、](?![\\d\\s])|[${CN}]{1,3}、)|(?<=^|\\n)\\d{1,2}\\.\\s`,
    'g',
  ),
  new RegExp(`(?<=\\s)(?:\\(${NUMBER}\\)|\\d{1,2}\\.)(?=\\s?[\\u4e00-\\u9fff])`, 'g'),
  new RegExp(`\\([${CN}]{1,3}\\)`, 'g'),
  // 五分之四
  new RegExp(`[${CN}\\d]+分之(?<!百分之)[${CN}\\d]+`, 'g'),
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
