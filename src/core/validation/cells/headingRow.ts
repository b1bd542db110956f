import { isHeadingRow as isHeading } from '../../report/rows/headingRow';
import type { Dossier } from '../engine/dossier';
import type { ReportFile } from '../engine/reportFile';

/** Whether a row is the heading of a group, not an indicator left blank. */
export const isHeadingRow = ({ indicator }: Dossier, { table }: ReportFile): boolean =>
  isHeading(indicator, table);
