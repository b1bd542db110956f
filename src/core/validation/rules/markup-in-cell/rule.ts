import { message } from '../../../language/message';
import { valueAt } from '../../../sheet/snapshot';
import { latexSpans } from '../../../text/latex';
import { tagSpans } from '../../../text/markup';
import { readable } from '../../../text/readable';
import { indicatorCells } from '../../cells/tableCells';
import type { Problem, TextEdit } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';

/** Finds HTML tags and LaTeX formulas in cells; mending leaves the text that they mean. */
export const rule: IndicatorRule = {
  name: 'markup-in-cell',
  severity: 'info',
  fixable: true,
  scope: 'indicator',
  *check({ indicator }, report): Iterable<Problem> {
    for (const { cell } of indicatorCells(indicator)) {
      const raw = valueAt(report.snapshot, cell);
      if (typeof raw !== 'string' || !MAY_HOLD.test(raw)) continue;
      const textBegins = LEADING_TAGS.exec(raw)?.[0].length ?? 0;
      const fix = [
        ...tagSpans(raw).map((span): TextEdit => ({
          cell,
          ...withSpaces(raw, span),
          replacement: span.start <= textBegins ? '' : lineFor(raw, span),
        })),
        ...latexSpans(raw).map((span): TextEdit => ({
          cell,
          ...span,
          replacement: readable(raw.slice(span.start, span.end)).plain,
        })),
      ];
      const [first] = [...fix].sort((a, b) => a.start - b.start);
      if (!first) continue;
      const quote = raw.slice(first.start, first.end).trim();
      const start = raw.indexOf(quote, first.start);
      yield {
        message: message('markup-in-cell.found', { quote, count: fix.length }),
        at: { cell, start, end: start + quote.length, quote },
        fix,
      };
    }
  },
};

/** No tag and no formula stands without one of these. */
const MAY_HOLD = /[<$]/;

interface Place {
  readonly start: number;
  readonly end: number;
}

const OPENS_LINE = /^<(?:p|div|br|ol|ul|li|tr|table|h[1-6])[\s/>]/i;

/** Tags before any text open no line. */
const LEADING_TAGS = /^(?:\s|<[^<>]*>)*/;

/** What a tag becomes: a line break where it opens a line, unless one is there already. */
function lineFor(raw: string, { start, end }: Place): string {
  if (!OPENS_LINE.test(raw.slice(start, end))) return '';
  return raw.charAt(start - 1) === '\n' || isAfterOpening(raw, start) ? '' : '\n';
}

/** <ol> <li> opens one line, not two. */
function isAfterOpening(raw: string, start: number): boolean {
  const previous = /<[^<>/][^<>]*>\s*$/.exec(raw.slice(Math.max(0, start - 200), start))?.[0];
  return previous !== undefined && OPENS_LINE.test(previous);
}

/** The blanks that only separated two tags go with the tag. */
function withSpaces(raw: string, { start, end }: Place): Place {
  const blanks = /^[ \t]{1,200}/.exec(raw.slice(end, end + 200))?.[0].length ?? 0;
  return { start, end: end + blanks };
}
