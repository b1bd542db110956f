import { heightFor, looksIn } from '../looks';
import type { SampleCell, SampleSheet } from '../sheet';
import { firstPages } from './pages1to4';
import { lastPages } from './pages5to8';

const HEADINGS = ['年度績效目標', '衡量指標', '原定目標值', '績效衡量暨達成情形分析'];
const WIDTHS = [24, 26, 14, 96];
const SIZE = 12;
const looks = looksIn('新細明體', SIZE);

interface Line {
  readonly cells: readonly (SampleCell | undefined)[];
  readonly height: number;
}

/** The report as it was printed: every page repeats its titles and its headings. */
export function zhSheet(): SampleSheet {
  const lines = [...firstPages, ...lastPages].flatMap((page) => [
    ...page.titles.map(titleLine),
    headingLine(),
    ...page.rows.map(bodyLine),
  ]);
  return {
    name: '施政績效',
    rows: lines.map((line) => line.cells),
    heights: lines.map((line) => line.height),
    widths: WIDTHS,
    frozenRows: 4,
  };
}

function titleLine(title: string): Line {
  return { cells: [{ value: title, style: looks.title }], height: 20 };
}

function headingLine(): Line {
  return { cells: HEADINGS.map((value) => ({ value, style: looks.heading })), height: 24 };
}

function bodyLine(row: readonly string[]): Line {
  return {
    cells: row.map((value) => ({ value, style: looks.body })),
    height: heightFor(row, WIDTHS, SIZE),
  };
}
