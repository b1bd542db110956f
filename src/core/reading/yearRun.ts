import type { Period } from '../quantity/periods';

/** The words before figures that are told one after the other, and how many those are. */
interface Run {
  /** Up to the first figure. */
  readonly before: string;
  readonly periods: readonly Period[];
  readonly start: number;
  readonly length: number;
}

/** 109 至 111 年, 109、110 及 111 年: the years up to the one that is named last. */
const FIRST_YEAR = /(\d{2,4})\s?年?度?\s?(?:[至到~-]\s?|(?:、\s?\d{2,4}\s?年?度?\s?){0,8}[、及與和]\s?)$/;
const FIRST_YEAR_EN = /\b(?:from|between)?\s?((?:19|20)\d\d)\s?(?:to|and|through|-)\s?$/i;
const CLAUSE_END = /[。;\n]/;
const LINE_END = /[。\n]/;
const LAST_YEAR = /\d{2,4}/;
/** 近三年: as many years up to the one that is reported. */
const RECENT = /(?:近|最近|過去)\s?([2-9二兩三四五六七八九])\s?個?年度?(?:度|來|間)?[^。;\d]{0,24}$/;
const NUMBERS = '一二三四五六七八九';
const REACH = 140;
/** So many figures for as many years can hardly be of anything else, though another clause lies between. */
const SURE = 3;
/** No way of saying so is longer. */
const RECENT_REACH = 40;

/**
 * The years of a run of figures that are told in their order (109 至 111 年分別為 5 件、4 件及 3 件), the last one last;
 * `undefined` where no years are named, or as many of them as there are figures.
 */
export function yearsOfRun({ before, periods, start, length }: Run): readonly Period[] | undefined {
  const last = [...periods].reverse().find(({ span }) => span.end <= start);
  if (
    last &&
    last.year !== null &&
    last.month === null &&
    start - last.span.end < REACH &&
    !(length < SURE ? CLAUSE_END : LINE_END).test(before.slice(last.span.end))
  ) {
    const lead = before.slice(Math.max(0, last.span.start - REACH), last.span.start);
    const first = Number((FIRST_YEAR.exec(lead) ?? FIRST_YEAR_EN.exec(lead))?.[1]);
    const shown = Number(LAST_YEAR.exec(before.slice(last.span.start, last.span.end))?.[0]);
    const { year } = last;
    if (shown - first === length - 1)
      return Array.from({ length }, (_, at) => ({ ...last, year: year - length + 1 + at }));
  }
  const recent = RECENT.exec(before.slice(-RECENT_REACH))?.[1];
  if (recent === undefined) return undefined;
  const count = recent === '兩' ? 2 : Number(recent) || NUMBERS.indexOf(recent) + 1;
  const span = { start, end: start };
  return count === length
    ? Array.from({ length }, (_, at) => ({
        ...{ span, year: null, month: null, day: null },
        relative: at === length - 1 ? ('this' as const) : ('last' as const),
      }))
    : undefined;
}
