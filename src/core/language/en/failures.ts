/** What went wrong with the workbook: what happened, what is unharmed, what to do next. */
export const en = {
  'failures.editing-cell': 'A cell is being edited. Press Enter or Esc in the sheet, then try again. Nothing was changed.',
  'failures.protected': 'The sheet “{sheet}” is protected. Nothing was changed. Unprotect it, or work on a copy.',
  'failures.read-only': 'The workbook is open read-only. Nothing was changed. Save a copy and work on that.',
  'failures.sheet-gone': 'The sheet “{sheet}” is no longer there. Nothing was changed. Choose a sheet again.',
  'failures.too-large': 'The sheet “{sheet}” is too large to be read at once. Nothing was changed. Move the table to a sheet of its own.',
  'failures.timeout': 'Excel has not answered for {seconds} seconds. Save your work; if Excel answers again, check the sheet before trying again.',
  'failures.unsupported': 'This version of Excel cannot do this ({feature}). Nothing was changed.',
  'failures.busy': 'Excel is busy. Nothing was changed. Try again in a moment.',
  'failures.filtered': 'A filter hides rows of the table. Nothing was changed. Clear the filter, then try again.',
  'failures.merged': 'Merged cells stand where a column would go. Nothing was changed. Unmerge them, then try again.',
  'failures.cancelled': 'Cancelled. {written} cells had been written; Restore puts them back.',
  'failures.cancelled-unharmed': 'Cancelled. Nothing was changed.',
  'failures.unreadable-file': 'The file “{file}” cannot be read as a workbook. It was not changed. Open it in Excel and save it again as .xlsx.',
  'failures.unknown': 'Excel refused the request ({code}). What was written before it can be put back with Restore.',
} as const;
