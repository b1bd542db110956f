/** What figures in words are made of. */
export const CN = '○〇零一二三四五六七八九十百廿卅';
const NUMBER = `(?:\\d{1,4}|[${CN}]{1,5})`;
const DAY = `(?:\\d{1,2}|[${CN}]{1,3})`;
/** 三、四萬 is one number: neighbours before a scale. */
const PAIR = '(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九|[1-9]、[1-9])\\s?[十百千萬億成]';

export const DIGITS = '0123456789';
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** What Latin words end with, or go on with. */
const WORDS = `${LETTERS}-.`;
/** What the English names of months begin with. */
const MONTHS = 'JFMASOND';

/**
 * What counts nothing, looked for only in texts that hold at least one character of each of its `needs`, and one of
 * `beside` right before or behind a digit, in figures or in words (a space may stand between).
 */
export interface NoQuantity {
  readonly needs: readonly string[];
  readonly beside?: string;
  readonly pattern: RegExp;
}

/** Digits that count nothing: dates, ordinals, names, numbering. All are of linear cost. */
export const PATTERNS: readonly NoQuantity[] = [
  // 民國100年8月17日, 99年度, 2011 年 6 月, 2019-20年度, 二〇一一年
  {
    needs: ['年'],
    beside: '年',
    pattern:
      /(?:民國|西元|公元)?\s?(?:\d{2,3}(?=\s?年)|(?:19|20)\d{2}|二[○〇零][○〇零一二三四五六七八九]{2})(?:[-~/]\d{2,4})?\s?年(?:度)?(?:\s?\d{1,2}\s?月(?:份)?(?:\s?\d{1,2}\s?日)?)?/g,
  },
  // 100-103年, 100至103學年度
  {
    needs: ['年'],
    beside: '學會年',
    pattern:
      /(?<![\d.,])\d{2,4}\s?(?:[-~、，至到及]\s?\d{2,4}\s?)?(?:學年度?|會計年度|(?<=[-~、，至到及]\s?\d{2,4}\s?)年度?)/g,
  },
  // 8月17日, 12 月, 十月份 — but not 3個月
  {
    needs: ['月'],
    beside: '月',
    pattern: new RegExp(`${NUMBER}\\s?月(?:\\s?${DAY}\\s?日|份|底|初|中旬|間)?`, 'g'),
  },
  // 2025-12-31, 100/8/17, 100.8.17, 2025.12; 1909.8% is a share
  {
    needs: [DIGITS, '-/.'],
    beside: '-/.',
    pattern:
      /(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d|\s?[%千百萬億元公噸])|(?<!\d)\d{2,3}[/.]\d{1,2}[/.]\d{1,2}(?!\d)/g,
  },
  // 12:30; 1:3 between things
  {
    needs: [DIGITS, ':'],
    beside: ':',
    pattern:
      /(?<!\d)\d{1,2}:\d{2}(?![\d.])|(?<![\d.:,])\d{1,3}(?:\.\d{1,3})?\s?:\s?\d{1,3}(?:\.\d{1,3})?(?!\s?(?:[\d.,:%]|(?!以)[\u4e00-\u9fff]))/g,
  },
  // A cell of 2，5公頃 or 2。5 means 2.5, or two figures; in 10O件 a letter stands for a digit
  {
    needs: [DIGITS, '，。Oo'],
    beside: '，。Oo',
    pattern: /^\d{1,4}[，。]\d{1,2}\s?[^\d\s，。]{0,6}$|(?<![A-Za-z\d.,])\d{1,6}[Oo]\d{0,6}(?![A-Za-z])/g,
  },
  // ×100% turns a share into a percentage
  { needs: [DIGITS, '×*x'], beside: '×*x', pattern: /[×*x]\s?100\s?%/g },
  // Q4 2015/16, March 2025, in 2013, 2017-18, FY2007
  {
    needs: [DIGITS, MONTHS],
    beside: WORDS,
    pattern:
      /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}\b/g,
  },
  {
    needs: [DIGITS, MONTHS],
    beside: WORDS,
    pattern: /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\.?\s(?:\d{4}|\d{1,2})\b/g,
  },
  {
    needs: [DIGITS, MONTHS],
    beside: MONTHS,
    pattern:
      /\b\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:\s\d{4})?/g,
  },
  { needs: [DIGITS, '-/'], beside: '-/.', pattern: /\b(?:19|20)\d{2}[-/]\d{2,4}\b/g },
  { needs: ['QFH'], pattern: /\b(?:Q[1-4]|FY|H[12])\s?(?:\d{2,4}(?:\/\d{2,4})?)?\b/g },
  {
    needs: [DIGITS, LETTERS],
    beside: WORDS,
    pattern:
      /(?<![\d,.])(?:19|20)\d{2}(?=\s(?:target|goal|plan|report|corporate|annual|actual|results?|baseline|outturn|performance|figures?|levels?|survey|financial|fiscal|season|budget|averages?)\b)|\b(?:in|since|by|of|for|from|until|during)\s(?:19|20)\d{2}(?![\d%]|[,.]\d)/gi,
  },
  // 2016 to 2017: years
  { needs: [DIGITS, LETTERS], beside: WORDS, pattern: /\b(?:19|20)\d{2}\sto\s(?:19|20)\d{2}\b(?!\s?%|,\d)/g },
  // Stage 1, Scope 1 and 2, Key Stage 2: names; Level 95% is none
  {
    needs: [DIGITS, LETTERS],
    beside: WORDS,
    pattern:
      /\b(?:Stage|Scope|Tier|Grade|Level|Phase|Priority|Category|Band|Quarter|Zone|Ward|Class|Type|Chapter|Section|Annex|Appendix|Table|Strand|Pillar)s?\s\d{1,2}(?:(?:,\s?|\s?&\s?|\s(?:and|or|to)\s|-)\d(?!\d))*(?!\d|[.,]\d|\s?(?:%|per))/g,
  },
  // Output 1.2: Villages with …
  {
    needs: [DIGITS, LETTERS],
    beside: WORDS,
    pattern: /\b[A-Za-z]{2,20}\s\d{1,2}(?:\.\d{1,2}){0,2}(?=:\s[A-Z][a-z])/g,
  },
  // 第3季, 第一、二大隊, 第 1 及第 2, 第1000012345號, 前3名
  {
    needs: ['第'],
    beside: '第',
    pattern: new RegExp(`第\\s?(?:\\d+|[${CN}]{1,5})(?:\\s?[、及至~-]\\s?第?${NUMBER})*`, 'g'),
  },
  { needs: ['前'], beside: '前', pattern: new RegExp(`前\\s?${NUMBER}\\s?[名大強]`, 'g') },
  // top 10, but the top 10% is a share
  { needs: [DIGITS, LETTERS], beside: WORDS, pattern: /\btop[\s-]\d{1,4}(?![\d.,]|\s?(?:%|per))/gi },
  { needs: [DIGITS, 'snrt'], beside: 'snrt', pattern: /\b\d+(?:st|nd|rd|th)\b/g },
  // PM2.5, H1N1, M1B: part of a name; 4P, 5G; 62-day, e-gate2. NT5,000 is money.
  {
    needs: [DIGITS, LETTERS],
    beside: WORDS,
    pattern:
      /(?<![A-Za-z]|\d(?=[a-z]{1,3}-\d))(?!(?:NTD?|USD?|TWD|HKD?|RMB|JPY|EUR|GBP|CNY|AUD)\d)[A-Za-z]{1,24}-?\d+(?:\.\d+)?[A-Za-z0-9]*/g,
  },
  {
    needs: [DIGITS, 'PGDCESRKk'],
    beside: 'PGDCESRKk',
    pattern:
      /(?<![\d$.,])\d{1,12}(?:\.\d{1,12})?[PGDCESR]s?(?![A-Za-z0-9])|(?<![\d$.,])\d[Kk](?![A-Za-z0-9])/g,
  },
  { needs: [DIGITS, LETTERS, '-'], beside: WORDS, pattern: /\b\d+-(?:day|week|month|year|hour|minute)s?\b/g },
  {
    needs: [DIGITS, 'ICWO'],
    beside: WORDS,
    pattern: /\b(?:ISO|IEC|CNS|CMMI|Web|Windows|Office)\s\d{1,6}(?:\.\d+)?(?:[-:]\d+)*/g,
  },
  // 5星級, 38號, 1999專線, 921地震; 0-3歲犬隻: whose age
  {
    needs: [DIGITS, '星號專熱大事地震風水年歲'],
    beside: '星號專熱大事地震風水年歲',
    pattern:
      /(?<!\d)\d\s?星級?|(?<![\d,])\d{1,6}\s?號|(?<![\d,])\d{2,5}(?:專線|熱線|大樓|事件|地震|震災|風災|水災|年代)|(?<!\d)\d{1,3}\s?歲?\s?[-~至到]\s?\d{1,3}\s?歲(?=[之的]?[\u4e00-\u9fff])(?!以[上下內]|之?間)/g,
  },
  // (02)2345-6789, 02-23456789, 0912345678, and whatever is too long to count anything
  {
    needs: [DIGITS],
    pattern:
      /\(0\d{1,2}\)\s?\d{3,4}-?\d{3,4}|(?<!\d)0\d{1,3}-\d{3,4}-\d{3,4}(?!\d)|(?<!\d)0\d{1,2}-\d{6,8}|(?<!\d)09\d{8}(?!\d)|(?<![\d,.])\d{16,}/g,
  },
  // Numbering: (一) 1. (1) 一、 at the head of a line or of a sentence
  {
    needs: ['(.、'],
    beside: '(.、',
    pattern: new RegExp(
      `(?<=^|[\\n。;:])\\s?(?:\\(${NUMBER}\\)|(?!${PAIR})\\d{1,2}[.、](?![\\d\\s])|(?!${PAIR})[${CN}]{1,3}、)|(?<=^|\\n)\\d{1,2}\\.\\s`,
      'g',
    ),
  },
  {
    needs: ['(.'],
    beside: '(.、',
    pattern: new RegExp(`(?<=\\s)(?:\\(${NUMBER}\\)|\\d{1,2}\\.)(?=\\s?[\\u4e00-\\u9fff])`, 'g'),
  },
  { needs: ['('], beside: '(.、', pattern: new RegExp(`\\([${CN}]{1,3}\\)`, 'g') },
  // Words that begin with a numeral: 零件, 二度就業, 百分比
  {
    needs: ['零二百'],
    beside: '件售用組星散食配度分',
    pattern: /零[件售用組星散食配]|二度(?!電)|百分(?:[比位]|點(?![〇零一二三四五六七八九]))(?<!\d\s?百分點)/g,
  },
  // 三人小組, 一次性, 二次污染, 三班制, 一站式, 一部分, 三代同堂, 五角大樓
  {
    needs: ['人次班站條方元年部', '組制性污加元方世式鞭龍會計部'],
    beside: '次班站條方元年部人',
    pattern: new RegExp(
      `${NUMBER}(?:人(?=小組|制(?!度))|次(?=性|污染|加工|元(?!整)|方程|世界)|班制|站式|條[鞭龍]|方(?=會談)|元制|年期(?=計畫))|一部分`,
      'g',
    ),
  },
  // 工業4.0, e化3.0
  {
    needs: [DIGITS, '.'],
    beside: '業化版畫會案慧照',
    pattern: /(?<=工業|e化|版|計畫|社會|方案|智慧|長照)\s?\d\.0(?!\d|\s?[%萬億元公人件])/g,
  },
  // 三對三, 二十四節氣, 2720-8889轉1234
  {
    needs: ['對節轉機'],
    beside: '對節轉機',
    pattern: /[一二三四五]對[一二三四五](?![\d十百千萬雙])|二十四(?=節氣)|(?<=\d\s?(?:轉|分機)\s?)\d{2,5}/g,
  },
  // 九份地區, 六家高鐵站, 三峽, 四方: places
  {
    needs: ['份家'],
    beside: '份家',
    pattern: /九份(?=地區|老街|聚落|派出所|國小)|六家(?=高鐵|國小|車站|地區)/g,
  },
  { needs: [DIGITS, '大'], beside: '大', pattern: /\d{1,3}(?:,\d{3})*\s?大(?=企業|品牌|城市|建設|產業)/g },
  // 九十九年十二月三十一日, 一百零二年度
  {
    needs: ['年'],
    beside: '年',
    pattern: new RegExp(
      `[${CN}]{2,5}\\s?年度?(?:\\s?[${CN}]{1,3}\\s?月(?:\\s?${DAY}\\s?日)?|(?=[前底起度終止]))`,
      'g',
    ),
  },
  // 1至6月, 7-12月
  { needs: ['月'], beside: '月', pattern: new RegExp(`${DAY}\\s?[-~至到]\\s?${DAY}\\s?月(?!個)`, 'g') },
  // 9時30分, 9時至17時, 十時三十分, 八點半
  {
    needs: ['時點'],
    beside: '時點',
    pattern: new RegExp(
      `${DAY}\\s?[時點](?:\\s?${DAY}\\s?分(?!之)|\\s?[半整]|(?=\\s?(?:[-~至到]|前|起|止|許)))(?:\\s?[-~至到]\\s?${DAY}\\s?[時點](?:\\s?${DAY}\\s?分)?)?|(?<=[時點]\\s?[-~至到]\\s?)${DAY}\\s?時|(?<=(?:上|下|中)午|凌晨)\\s?${DAY}\\s?[時點]`,
      'g',
    ),
  },
  // 表3, 圖 2, 附表一, 臺61線, 台9線, 3樓
  {
    needs: ['表圖附線樓'],
    beside: '表圖件錄線甲乙丙樓',
    pattern: new RegExp(
      `(?<=^|[如詳見附於及、(\\s])[表圖]\\s?${NUMBER}(?:[.-]\\d{1,3}){0,4}(?!\\s?[張幅份種項類])|附[件錄]\\s?${NUMBER}(?!\\s?[張幅份])|[臺台縣市國]\\s?\\d{1,3}[甲乙丙]?線|(?<![\\d.])\\d{1,2}\\s?樓(?!層)`,
      'g',
    ),
  },
];
