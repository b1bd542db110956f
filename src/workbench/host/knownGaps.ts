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
  { type: 'Workbook', member: 'comments', feature: 'comments' },
  { type: 'Workbook', member: 'customXmlParts', feature: 'custom XML' },
  { type: 'Workbook', member: 'functions', feature: 'calling worksheet functions' },
  { type: 'Workbook', member: 'pivotTables', feature: 'pivot tables' },
  { type: 'Workbook', member: 'properties', feature: 'document properties' },
  { type: 'Workbook', member: 'slicers', feature: 'slicers' },
  { type: 'Workbook', member: 'styles', feature: 'named cell styles other than Normal' },
  { type: 'Workbook', member: 'save', feature: 'saving by the add-in' },
  { type: 'Workbook', member: 'close', feature: 'closing by the add-in' },
  { type: 'Application', member: 'iterativeCalculation', feature: 'iterative calculation' },
  { type: 'Worksheet', member: 'autoFilter', feature: 'filters' },
  { type: 'Worksheet', member: 'charts', feature: 'charts' },
  { type: 'Worksheet', member: 'comments', feature: 'comments' },
  { type: 'Worksheet', member: 'copy', feature: 'copying a sheet' },
  { type: 'Worksheet', member: 'freezePanes', feature: 'frozen panes' },
  { type: 'Worksheet', member: 'findAll', feature: 'finding in a sheet' },
  { type: 'Worksheet', member: 'pageLayout', feature: 'page layout' },
  { type: 'Worksheet', member: 'pivotTables', feature: 'pivot tables' },
  { type: 'Worksheet', member: 'replaceAll', feature: 'replacing in a sheet' },
  { type: 'Worksheet', member: 'shapes', feature: 'shapes and pictures' },
  { type: 'Worksheet', member: 'showGridlines', feature: 'gridlines' },
  { type: 'Worksheet', member: 'showHeadings', feature: 'headings' },
  { type: 'Worksheet', member: 'onFormatChanged', feature: 'events of format changes' },
  { type: 'Worksheet', member: 'onCalculated', feature: 'events of calculations' },
  { type: 'Range', member: 'autoFill', feature: 'filling down' },
  { type: 'Range', member: 'conditionalFormats', feature: 'conditional formats' },
  { type: 'Range', member: 'dataValidation', feature: 'data validation' },
  { type: 'Range', member: 'find', feature: 'finding in a range' },
  { type: 'Range', member: 'formulasR1C1', feature: 'formulas in R1C1 notation' },
  { type: 'Range', member: 'getImage', feature: 'pictures of a range' },
  { type: 'Range', member: 'getSpecialCells', feature: 'special cells' },
  { type: 'Range', member: 'getSurroundingRegion', feature: 'the region around a cell' },
  { type: 'Range', member: 'group', feature: 'outlines' },
  { type: 'Range', member: 'removeDuplicates', feature: 'removing duplicates' },
  { type: 'Range', member: 'replaceAll', feature: 'replacing in a range' },
  { type: 'Range', member: 'sort', feature: 'sorting' },
  { type: 'RangeFormat', member: 'readingOrder', feature: 'right-to-left text' },
  { type: 'RangeFormat', member: 'useStandardWidth', feature: 'standard widths' },
  { type: 'RangeAreas', member: 'getSpecialCells', feature: 'special cells' },
  { type: 'Table', member: 'autoFilter', feature: 'filters of a table' },
  { type: 'Table', member: 'sort', feature: 'sorting a table' },
  { type: 'Table', member: 'showBandedRows', feature: 'banded rows' },
];
