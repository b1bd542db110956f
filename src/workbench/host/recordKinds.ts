/**
 * The kinds of records in which the host keeps what a sheet has beside its cells. They stand here, below all that uses
 * them, so that what copies or moves them needs none of the objects that do.
 */

/** Conditional formats, each under its id, and their order. */
export const CONDITIONAL_FORMATS = 'conditionalFormats';
/** Filters: that of the sheet, and those of tables under their ids. */
export const FILTERS = 'filters';
/** Links, each under the address of its cell. */
export const HYPERLINKS = 'hyperlinks';
/** How deep rows and columns lie in groups. */
export const OUTLINE = 'outline';
/** How a sheet is printed. */
export const PAGE_LAYOUT = 'pageLayout';
/** Comments with their replies, each thread under its id. */
export const THREADS = 'comments';
/** What cells may hold, each validation under its id. */
export const VALIDATIONS = 'dataValidations';
/** How a sheet is shown: its grid lines, headings, tab and frozen panes. */
export const VIEW = 'view';
/** Names of cells and formulas, in small letters; the workbook has such records too. */
export const NAMES = 'names';

/** Horizontal breaks stand above a row, vertical ones left of a column. */
export type BreakDirection = 'horizontal' | 'vertical';

/** The kind of the breaks between printed pages, each under the row or column that begins a page. */
export function pageBreakKind(direction: BreakDirection): string {
  return `${direction}PageBreaks`;
}
