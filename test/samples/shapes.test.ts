import { readFileSync } from 'node:fs';
import { openReport, validate } from '../../src/actions';
import { render } from '../../src/core/language/render';
import { periodLabel } from '../../src/core/layout/periodLabel';
import { cellName } from '../../src/core/sheet/address';
import '../../src/core/validation/rules';
import { openWorkbookFile } from '../../src/workbook/file/fileWorkbook';

jest.setTimeout(60_000);

interface Expected {
  readonly sample: string;
  readonly shape: string;
  readonly period: string;
  /** Target and actual of each indicator, by their cells. */
  readonly cells: readonly string[];
  /** The faults that the sample is made with. */
  readonly findings: readonly string[];
}

const SAMPLES: readonly Expected[] = [
  {
    sample: 'sample-county.xlsx',
    shape: 'list',
    period: '2024 年（民國 113 年）',
    cells: ['F4 G4', 'F5 G5', 'F6 G6', 'F7 G7', 'F8 G8', 'F9 G9', 'F10 G10', 'F11 G11'],
    findings: ['H6 rate-mismatch', 'I6 status-overclaims', 'I9 sum-mismatch'],
  },
  {
    sample: 'sample-quarters.xlsx',
    shape: 'list',
    period: '2024 年（民國 113 年）第 3 季',
    cells: ['J4 K4', 'J5 K5', 'J6 K6', 'J7 K7', 'J8 K8', 'J9 K9'],
    findings: ['P5 status-overclaims', 'P6 sum-mismatch', 'L9 rate-mismatch'],
  },
  {
    sample: 'sample-blocks.xlsx',
    shape: 'block',
    period: '2024 年（民國 113 年）',
    cells: ['D5 D6', 'D15 D16', 'D25 D26', 'D35 D36', 'D45 D46', 'D55 D56'],
    findings: [
      'D17 rate-mismatch',
      'A21 status-overclaims',
      'D27 rate-missing',
      'D47 rate-missing',
      'A61 sum-mismatch',
    ],
  },
  {
    sample: 'sample-fiscal-years-en.xlsx',
    shape: 'list',
    period: '2024 年（民國 113 年）',
    cells: ['F3 G3', 'F4 G4', 'F5 G5', 'F6 G6', 'F7 G7', 'F8 G8', 'F9 G9', 'F10 G10'],
    findings: ['I4 status-overclaims', 'H6 rate-mismatch', 'G9 number-as-text'],
  },
];

test.each(SAMPLES)('$sample is read, and every fault it is made with is found', async (expected) => {
  const path = `assets/sample/${expected.sample}`;
  const workbook = await openWorkbookFile(readFileSync(path), path);
  const view = await openReport(workbook, {}, {});
  const { table } = view;
  expect(view.tables).toHaveLength(1);
  expect(table?.shape).toBe(expected.shape);
  expect(table?.period && render(periodLabel(table.period), 'zh-TW')).toBe(expected.period);
  const cells = view.assessments.map(({ indicator: { record } }) =>
    (['target', 'actual'] as const)
      .map((role) => record.fields[role]?.[0])
      .map((field) => field && cellName(field.cell))
      .join(' '),
  );
  expect(cells).toEqual(expected.cells);
  const { findings } = await validate(workbook, view, {});
  expect(findings.map(({ at, rule }) => `${cellName(at.cell)} ${rule}`)).toEqual(expected.findings);
});
