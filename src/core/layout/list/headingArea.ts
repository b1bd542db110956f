import type { HeadingRows } from './headingPath';

/** The rows and columns that headings stand in. */
export interface HeadingArea {
  readonly rows: HeadingRows;
  readonly left: number;
  readonly right: number;
}
