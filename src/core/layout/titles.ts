import { findPeriods } from '../quantity/periods';
import { allMatches } from '../text/allMatches';
import { foldedText } from './evidence/foldedText';
import type { Grid } from './grid';
import { periodIn } from './headings/periodIn';
import { scaleIn } from './headings/scaleIn';
import { isUnitOrScale } from './headings/unitIn';
import type { ReportPeriod } from './period';

const ABOUT_RESULTS = /績效|成果|達成|施政|指標|目標|performance|report|results/i;
const SEVERAL_YEARS =
  /\d{2,4}\s?(?:學|會計)?年?度?\s?(?:至|到|~|～|-|–|—)\s?(?:民國)?(?:9\d|1\d\d|20\d\d)\s?(?:學|會計)?年|(?:19|20)\d\d(?:[/-]\d\d)?\s?(?:to|through|–|—|-|~)\s?(?:fy\s?)?20\d\d/i;
const FISCAL_YEAR = /(?<![a-z])fy ?'?(?:20)?\d\d(?!\d)/i;
/** October 2023 – September 2024. */
const MONTHS_RUN = /[a-z]{3,9}\.? (?:19|20)\d\d ?(?:[-–—~]|to|through) ?[a-z]{3,9}\.? (?:19|20)\d\d/i;
const MOST_COLUMNS = 20;
const LONGEST_TITLE = 200;
const UNIT_LINE = /(?:單位|unit)s?\s?[:：]\s?(?:新\s?[臺台]\s?幣)?\s?([^\s()，,;。:：]{1,8})/i;

/** (新臺幣千元), NT$ million: alone in its cell or in brackets of its own. */
const BARE_UNIT = /(?:^|[(（])\s?(?:新\s?[臺台]\s?幣)?\s?([百千萬億兆仟佰]{1,2}元)\s?(?:$|[)）])/;
const ENGLISH_MONEY =
  /(?:^|[(（,])\s?(?:(?:figures|amounts|all figures|all amounts)?\s?(?:are )?in )?(?:(?:nt\$|ntd|twd|nt dollars?)[\s']*(thousands?|000s?|k|millions?|mn?|billions?|bn)|(thousands?|millions?|billions?) of (?:nt\$|ntd|twd|nt dollars?))\s?(?:$|[)）,])/i;
/** What stands in brackets. */
const ASIDE = /[([（][^()[\]（）]{1,60}[)\]）]/g;
const ENGLISH_SCALES: readonly (readonly [RegExp, string])[] = [
  [/^(?:thousands?|000s?|k)$/i, '千元'],
  [/^(?:millions?|mn?)$/i, '百萬元'],
  [/^(?:billions?|bn)$/i, '十億元'],
];

/** What the rows above a table say of all of it. */
export interface Titles {
  /** The year, or the part of it, that the titles speak of. */
  readonly period: ReportPeriod | null;
  /** The unit of all figures that name none (單位：千元). */
  readonly unit: string | null;
}

/**
 * Reads the titles above a table. A title about results counts before another one: a report of 100 is printed in the
 * budget of 102.
 */
export function readTitles(grid: Grid, from: number, headerRow: number): Titles {
  let period: ReportPeriod | null = null;
  let isAboutResults = false;
  let unit: string | null = null;
  for (let row = Math.max(from, grid.used.top); row < headerRow; row++) {
    for (
      let column = grid.used.left;
      column <= Math.min(grid.used.right, grid.used.left + MOST_COLUMNS);
      column++
    ) {
      const raw = grid.text(row, column);
      if (raw === '' || raw.length > LONGEST_TITLE) continue;
      const title = foldedText(raw);
      unit ??= unitOfLine(title);
      const isCloser = ABOUT_RESULTS.test(title);
      if (isAboutResults || (period !== null && !isCloser)) continue;
      const said = periodOfTitle(title);
      if (said === null) continue;
      period = said;
      isAboutResults = isCloser;
    }
  }
  return { period, unit };
}

function periodOfTitle(title: string): ReportPeriod | null {
  // 111至114年度, 2021 to 2024: of several years it says none.
  if (SEVERAL_YEARS.test(title)) return null;
  const fiscal = fiscalYearIn(title);
  if (fiscal) return fiscal;
  const year = findPeriods(title, null).find((period) => period.year !== null)?.year ?? null;
  if (year === null) return null;
  const { period } = periodIn(title.toLowerCase());
  return { year, part: period?.year === year ? period.part : { kind: 'year' } };
}

/** FY24 (October 2023 – September 2024): a year that has a name is told by it, and when it runs is said besides. */
function fiscalYearIn(title: string): ReportPeriod | null {
  if (!FISCAL_YEAR.test(title)) return null;
  return periodIn(title.replace(ASIDE, ' ').replace(MONTHS_RUN, ' ').toLowerCase()).period;
}

function unitOfLine(title: string): string | null {
  const unit = UNIT_LINE.exec(title)?.[1] ?? BARE_UNIT.exec(title)?.[1] ?? null;
  if (unit !== null && isUnitOrScale(unit)) return unit;
  const money = ENGLISH_MONEY.exec(title);
  const scale = money?.[1] ?? money?.[2];
  if (scale === undefined) return scaleOfLine(title);
  return ENGLISH_SCALES.find(([words]) => words.test(scale))?.[1] ?? null;
}

/** Budget performance ($ million unless otherwise stated), Figures in thousands. */
function scaleOfLine(title: string): string | null {
  const aside = allMatches(ASIDE, title).map(([text]) => ({ part: text.slice(1, -1), isAside: true }));
  const plain = { part: title.replace(ASIDE, ' '), isAside: false };
  for (const { part, isAside } of [...aside, plain]) {
    for (const piece of part.split(/[,，;；]|\s[-–—]\s/)) {
      const scale = scaleIn(piece, isAside);
      if (scale !== null) return scale;
    }
  }
  return null;
}
