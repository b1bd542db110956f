import { enSheet } from './en/sheet';
import { blocksSheet } from './shapes/blocks';
import { countySheet } from './shapes/county';
import { fiscalYearsSheet } from './shapes/fiscalYears';
import { quartersSheet } from './shapes/quarters';
import type { SampleSheet } from './sheet';
import { zhSheet } from './zh/sheet';

/** Every sample workbook by its file name: the two reports, then a workbook of each further shape. */
export const SAMPLE_SHEETS: Readonly<Record<string, () => SampleSheet>> = {
  'sample-report.xlsx': zhSheet,
  'sample-report-en.xlsx': enSheet,
  'sample-county.xlsx': countySheet,
  'sample-quarters.xlsx': quartersSheet,
  'sample-blocks.xlsx': blocksSheet,
  'sample-fiscal-years-en.xlsx': fiscalYearsSheet,
};
