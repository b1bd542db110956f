/** A stretch of the year: its first and its last month, from 1 to 12. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ORDER = ['first', 'second', 'third', 'fourth'];
const MONTH_ZH = String.raw`(\d{1,2}|十[一二]?|[一二三四五六七八九])`;
const MONTH_EN = String.raw`(${ENGLISH.join('|')})[a-z]{0,6}`;
const HALF = /(上|前|下|後)半年|\b(first|second) half\b/i;
const QUARTER = /第\s?([1-4一二三四])\s?季|\bQ([1-4])\b|\b(first|second|third|fourth) quarter\b/i;
const SPAN_ZH = new RegExp(String.raw`(?<!\d)${MONTH_ZH}\s?月?份?\s?[至到~-]\s?${MONTH_ZH}\s?月`);
const SPAN_EN = new RegExp(String.raw`\b${MONTH_EN} ?(?:to|-|through|until) ?${MONTH_EN}\b`, 'i');
const ONE_ZH = new RegExp(String.raw`(?<![\d個])${MONTH_ZH}\s?月(?!底)`);
const ONE_EN = new RegExp(String.raw`\bin ${MONTH_EN}\b`, 'i');
/** All up to a month is another thing than what the month brought. */
const SO_FAR = /截至|迄|累[計積]|止|以來|by the end|up to|to date|cumulative/i;

const HALF_YEAR = 6;
const QUARTER_YEAR = 3;

/** The months that words name: 上半年, 第 3 季, 1 至 6 月; `undefined` where they name none, or all up to one. */
export function monthsIn(words: string): Months | undefined {
  if (SO_FAR.test(words)) return undefined;
  const half = HALF.exec(words);
  if (half) return part(/[上前]|first/i.test(half[1] ?? half[2] ?? '') ? 1 : 2, HALF_YEAR);
  const quarter = QUARTER.exec(words);
  if (quarter) {
    const said = (quarter[1] ?? quarter[2] ?? quarter[3] ?? '').toLowerCase();
    return part(ORDER.includes(said) ? ORDER.indexOf(said) + 1 : monthOf(said), QUARTER_YEAR);
  }
  const span = SPAN_ZH.exec(words) ?? SPAN_EN.exec(words);
  if (span) return between(monthOf(span[1]), monthOf(span[2]));
  const one = ONE_ZH.exec(words) ?? ONE_EN.exec(words);
  return one ? between(monthOf(one[1]), monthOf(one[1])) : undefined;
}

/** Whether stretches follow each other and make up twelve months. */
export function makeYear(stretches: readonly Months[]): boolean {
  const seen = new Set<number>();
  for (const { first, last } of stretches) {
    for (let month = first; month <= last; month++) {
      if (seen.has(month)) return false;
      seen.add(month);
    }
  }
  return seen.size === ENGLISH.length;
}

const part = (at: number, length: number): Months => ({ first: (at - 1) * length + 1, last: at * length });

function between(first: number, last: number): Months | undefined {
  const isYear = first === 1 && last === ENGLISH.length;
  return first >= 1 && first <= last && last <= ENGLISH.length && !isYear ? { first, last } : undefined;
}

function monthOf(said = ''): number {
  const english = ENGLISH.indexOf(said.slice(0, QUARTER_YEAR).toLowerCase());
  if (english >= 0) return english + 1;
  const chinese = NUMBERS.indexOf(said);
  return chinese >= 0 ? chinese + 1 : Number(said);
}
