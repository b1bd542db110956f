import { heightFor, looksIn, withFormat } from '../looks';
import type { SampleCell, SampleSheet } from '../sheet';
import { HEADINGS, rows, TITLE, type EnglishRow } from './report';

const WIDTHS = [24, 28, 40, 22, 64];
const SIZE = 11;
const looks = looksIn('Calibri', SIZE);

/** The small English report: a title, the headings, and one row for each measure. */
export function enSheet(): SampleSheet {
  return {
    name: 'Performance',
    rows: [
      [{ value: TITLE, style: looks.title }],
      [],
      HEADINGS.map((value) => ({ value, style: looks.heading })),
      ...rows.map(cellsOf),
    ],
    heights: [undefined, undefined, 22, ...rows.map(heightOf)],
    widths: WIDTHS,
    frozenRows: 3,
  };
}

function cellsOf(row: EnglishRow): readonly SampleCell[] {
  const text = (value: string): SampleCell => ({ value, style: looks.body });
  const target: SampleCell =
    typeof row.target === 'string'
      ? text(row.target)
      : { value: row.target.value, style: withFormat(looks.body, row.target.format) };
  return [text(row.goal), text(row.indicator), text(row.definition), target, text(row.narrative)];
}

function heightOf(row: EnglishRow): number {
  const target = typeof row.target === 'string' ? row.target : '';
  return heightFor([row.goal, row.indicator, row.definition, target, row.narrative], WIDTHS, SIZE);
}
