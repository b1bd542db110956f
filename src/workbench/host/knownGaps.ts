/** A member of Excel's API that the embedded Excel does not have: it answers ApiNotFound. */
export interface KnownGap {
  /** The type that has the member in the public API. */
  readonly type: 'Workbook' | 'Worksheet' | 'Range' | 'RangeFormat' | 'RangeAreas' | 'Table' | 'Application';
  readonly member: string;
  /** What somebody who misses it would look for. */
  readonly feature: string;
}

/** What a workbook in Excel can do and a workbook here cannot. A member that gets done leaves this list. */
export const KNOWN_GAPS: readonly KnownGap[] = [
  { type: 'Workbook', member: 'bindings', feature: 'bindings' },
  { type: 'Workbook', member: 'pivotTables', feature: 'pivot tables' },
  { type: 'Workbook', member: 'slicers', feature: 'slicers' },
  { type: 'Workbook', member: 'save', feature: 'saving by the add-in' },
  { type: 'Workbook', member: 'close', feature: 'closing by the add-in' },
  { type: 'Application', member: 'iterativeCalculation', feature: 'iterative calculation' },
  { type: 'Worksheet', member: 'charts', feature: 'charts' },
  { type: 'Worksheet', member: 'pivotTables', feature: 'pivot tables' },
  { type: 'Worksheet', member: 'shapes', feature: 'shapes and pictures' },
  { type: 'Worksheet', member: 'onFormatChanged', feature: 'events of format changes' },
  { type: 'Range', member: 'getImage', feature: 'pictures of a range' },
];
