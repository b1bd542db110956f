import { spaced } from '../../layout/headings/knownHeadings';
import { periodIn } from '../../layout/headings/periodIn';
import type { ColumnRole } from '../../layout/roles';
import type { Span } from '../../quantity/quantity';
import { allMatches } from '../../text/allMatches';
import { SourceText } from '../sourceText';
import type { Fields } from './fields';

/** What a cell says of one year: 2022–23: 88 %. */
interface YearLine {
  readonly year: number;
  readonly content: Span;
}

const ROLES = ['target', 'actual'] as const;
const FEWEST = 2;
const MOST = 12;
const LINE = /[^\n;]+/g;
/** 2022–23:, 113年度實際 –, • FY24 = */
const YEAR_BEFORE =
  /^(?<label>\s*(?:[-•●▪*·]\s?)?(?<year>(?:fy|cy|in|for|民國)?\s?'?\d{2,4}[^:=\n]{0,18}?))(?:\s?[:=]\s?|\s[-–—]\s)(?=\S)/i;
/** 88 % (2022–23) */
const YEAR_BEHIND = /(?<=\S)\s?\((?<year>(?:fy|cy|民國)?\s?'?\d{2,4}[^()\n]{0,12})\)\s*$/i;
/** What such a label says besides its year. */
const NOTHING_MORE = /^(?:(?:actual|target|result|planned)s?|實際|實績|成果|達成|目標|預定)?值?$/i;
/** * The survey is held every two years. */
const NOTE = /^\s*(?:\*|\(|note|註|※)/i;

/** What is aimed at over all of the years is answered by none of them. */
const OVER_ALL =
  /累計|合計|總計|共計|\b(?:cumulative(?:ly)?|in total|total|over (?:the )?\S+ years|life of)\b/i;

/**
 * Fields whose targets and results tell of several years, line by line, with the line of the reported year alone: that
 * year, or the latest before it, or the latest of the results. What no year is said of stays.
 */
export function ofReportedYear(fields: Fields, reportYear: number | null): Fields {
  const lines = { target: yearLines(fields.target), actual: yearLines(fields.actual) };
  if (lines.target.length === 0 && lines.actual.length === 0) return fields;
  if (lines.target.length === 0 && OVER_ALL.test(fields.target?.plain ?? '')) return fields;
  const told = (lines.actual.length > 0 ? lines.actual : lines.target).map(({ year }) => year);
  const until = told.filter((year) => reportYear === null || year <= reportYear);
  // A target of several years beside one result is answered by it only where the year is known.
  if (until.length === 0 || (lines.actual.length === 0 && reportYear === null)) return fields;
  const reported = Math.max(...until);
  const narrowed: Partial<Record<ColumnRole, SourceText>> = { ...fields };
  for (const role of ROLES) {
    const [field, own] = [fields[role], lines[role].find(({ year }) => year === reported)];
    if (field && own) narrowed[role] = lineOf(field, own.content);
  }
  return narrowed;
}

/** Whether a text still tells of several years: which of them is meant has to be asked. */
export const tellsOfYears = (source: SourceText): boolean => yearLines(source).length > 0;

/** The lines of a cell that tells of several years, each once; empty for any other. */
function yearLines(field: SourceText | undefined): readonly YearLine[] {
  if (field?.parts.length !== 1) return [];
  const all = allMatches(LINE, field.plain).filter(([text]) => text.trim() !== '');
  const told = all.filter(([text], index) => index === 0 || !NOTE.test(text));
  if (told.length < FEWEST || told.length > MOST) return [];
  const lines = told.flatMap(({ 0: text, index }) => lineIn(text, index) ?? []);
  const years = new Set(lines.map(({ year }) => year));
  return lines.length === told.length && years.size === lines.length ? lines : [];
}

function lineIn(text: string, start: number): YearLine | null {
  const before = YEAR_BEFORE.exec(text);
  const own = before ?? YEAR_BEHIND.exec(text);
  if (!own) return null;
  const year = yearIn(own.groups?.['year'] ?? '');
  if (year === null) return null;
  const content = before
    ? { start: start + before[0].length, end: start + text.length }
    : { start, end: start + own.index };
  return { year, content };
}

function yearIn(label: string): number | null {
  const { period, rest } = periodIn(spaced(label));
  return period?.part.kind === 'year' && NOTHING_MORE.test(rest) ? period.year : null;
}

/** One line of a text that stands in one cell, as a text of its own. */
function lineOf({ plain, parts }: SourceText, { start, end }: Span): SourceText {
  const text = plain.slice(start, end).trimEnd();
  const margin = text.length - text.trimStart().length;
  const from = start + margin;
  const own = text.trimStart();
  return new SourceText(
    own,
    parts.map((part) => ({ ...part, start: part.start - from, from: 0, to: own.length })),
  );
}
