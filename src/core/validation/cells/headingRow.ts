import { isHeadingRow as isHeading } from '../../report/rows/headingRow';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { AssessedTable } from '../engine/assessedTable';

/** Whether a row is the heading of a group, not an indicator left blank. */
export const isHeadingRow = ({ indicator }: IndicatorReading, { table }: AssessedTable): boolean =>
  isHeading(indicator, table);
