import { isHeadingRow as isHeading } from '../../report/rows/headingRow';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { ReportFile } from '../engine/reportFile';

/** Whether a row is the heading of a group, not an indicator left blank. */
export const isHeadingRow = ({ indicator }: IndicatorReading, { table }: ReportFile): boolean =>
  isHeading(indicator, table);
