/** Something that Excel does to what an add-in writes, and that the embedded Excel does only when it is told to. */
interface StrictBehaviour {
  readonly name: string;
  /** What Excel does. */
  readonly does: string;
  /** Where that is documented or reported; `by hand` where it is known from Excel alone. */
  readonly source: string;
}

const DOCUMENTS = 'learn.microsoft.com/office/dev/add-ins/excel';
const SUPPORT = 'support.microsoft.com/office';

/** All of them. Each works alone; the tests of the add-in run once without any and once with all. */
export const STRICT_BEHAVIOURS = [
  {
    name: 'calculated columns filled',
    does: 'a formula that is written into an otherwise empty column of a table fills the whole column',
    source: 'OfficeDev/office-js#2093 (by design), #5909; Document.setSelectedDataAsync, remarks',
  },
  {
    name: 'calculated columns replaced',
    does: 'a formula that is written into a column of one and the same formula replaces it in every row',
    source: `OfficeDev/office-js#6745; ${SUPPORT}: Use calculated columns in an Excel table`,
  },
  {
    name: 'hidden merged cells dropped',
    does: 'what is written into a cell of a merge other than its first is dropped, without an error',
    source: `${SUPPORT}: Merge and unmerge cells`,
  },
  {
    name: 'tables expand',
    does: 'a table takes in what is written into the empty row below it or the empty column right of it',
    source: `${SUPPORT}: Resize a table by adding or removing rows and columns`,
  },
  {
    name: 'headings of tables are unique texts',
    does: 'an empty heading of a table gets a name, one that is there already a number, and a number becomes text',
    source: `${SUPPORT}: Overview of Excel tables`,
  },
  {
    name: 'settings are limited',
    does: 'settings of more than 2 MB are refused',
    source: `${DOCUMENTS}/../concepts/resource-limits-and-performance-optimization`,
  },
  {
    name: 'formats are changes',
    does: 'onChanged also tells of a cell whose format alone has changed',
    source: `${DOCUMENTS}/excel-add-ins-worksheets: Detect data changes`,
  },
  {
    name: 'sizes are whole pixels',
    does: 'a width or a height is that of the nearest whole pixel, three quarters of a point',
    source: 'by hand',
  },
  {
    name: 'borders are shared',
    does: 'two neighbouring cells share the line between them, whichever it was given to',
    source: 'by hand',
  },
] as const satisfies readonly StrictBehaviour[];

export type StrictName = (typeof STRICT_NAMES)[number];

/** Their names, for switching all of them on. */
export const STRICT_NAMES = STRICT_BEHAVIOURS.map(({ name }) => name);
