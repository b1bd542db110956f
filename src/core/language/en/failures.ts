/** What went wrong with the workbook: what happened, what is unharmed, what to do next. */
export const en = {
  'failures.editing-cell':
    'A cell is being edited. Press Enter or Esc in the sheet, then try again. Nothing was changed.',
  'failures.protected':
    'The sheet “{sheet}” is protected. Nothing was changed. Unprotect it, or work on a copy.',
  'failures.structure-protected':
    'The workbook’s structure is protected, so no sheet can be added or removed. Nothing was changed. Unprotect the workbook on the Review tab, or copy the text instead.',
  'failures.read-only':
    'The workbook does not allow changes. Nothing was changed. Allow editing or save a copy, then try again.',
  'failures.sheet-gone': 'The sheet “{sheet}” is no longer there. Nothing was changed. Choose a sheet again.',
  'failures.sheet-hidden':
    'The sheet “{sheet}” is hidden, so its cells cannot be shown. Right-click any sheet tab, choose Unhide, then try again.',
  'failures.too-large':
    'The sheet “{sheet}” is too large to be read at once. Nothing was changed. Move the table to a sheet of its own.',
  'failures.request-too-large':
    'What would be written on the sheet “{sheet}” is more than Excel takes at once. Nothing was changed. Split the table in two, then try again.',
  'failures.text-too-long':
    'The text for cell {cell} has {length} characters; Excel holds {limit}. Nothing was changed. Shorten the text, then try again.',
  'failures.timeout':
    'Excel has not answered for {seconds} seconds. Save your work; if Excel answers again, check the sheet before trying again.',
  'failures.functions-not-loaded':
    'The part of Attain that computes this function could not be loaded. Check the connection, then press Ctrl+Alt+F9 to compute again.',
  'failures.waiting': 'Waiting for Excel. If a cell is being edited, press Enter or Esc in the sheet.',
  'failures.unsupported':
    'This version of Excel cannot do this ({feature}). Nothing was changed. Update Excel or open the workbook in Excel for the web, then try again.',
  'failures.sheet-kind':
    'Attain cannot work on this kind of sheet. Nothing was changed. Choose a worksheet with cells.',
  'failures.no-settings':
    'This workbook cannot keep settings: rating rules, corrections and Restore last only until the pane is closed. Save it as an .xlsx workbook that you may edit.',
  'failures.settings-too-large':
    'What Attain would keep in this workbook is more than the 4 MB it can read again. It was not kept; what is kept already stays as it is.',
  'failures.selection':
    'Excel cannot do this with what is selected. Nothing was changed. Select one cell of the table, then try again.',
  'failures.inactive':
    'Another workbook is in front. Nothing was changed. Return to this workbook, then try again.',
  'failures.busy': 'Excel is busy. Nothing was changed. Try again in a moment.',
  'failures.filtered':
    'A filter hides rows of the table. Nothing was changed. Clear the filter, then try again.',
  'failures.merged':
    'Merged cells stand in the way of what would be written. Nothing was changed. Unmerge them, then try again.',
  'failures.taken-back.dropped':
    'Excel did not keep what was written in cell {cell}: merged cells hide it. All that was written has been taken back. Unmerge the cells, then try again.',
  'failures.taken-back.filled':
    'Excel filled cell {cell} with the formula of another row, as it does in tables. All that was written has been taken back. Choose “Write as: Values”, then try again.',
  'failures.unwritten.dropped':
    'Excel did not keep what was written in cell {cell}: merged cells hide it. Restore puts back what was written; unmerge the cells, then try again.',
  'failures.unwritten.filled':
    'Excel filled cell {cell} with the formula of another row, as it does in tables. Do not rely on the results: Restore puts everything back.',
  'failures.cancelled': {
    one: 'Cancelled. {count} cell had been written; Restore puts it back.',
    other: 'Cancelled. {count} cells had been written; Restore puts them back.',
  },
  'failures.cancelled-unharmed': 'Cancelled. Nothing was changed.',
  'failures.stopped': {
    one: 'Excel stopped part-way: {reason}. {count} cell may have been written; Restore puts it back.',
    other: 'Excel stopped part-way: {reason}. Up to {count} cells had been written; Restore puts them back.',
  },
  'failures.stopped-looks':
    'Excel stopped part-way: {reason}. No cell was written, but formats may have changed; Restore puts them back.',
  'failures.unreadable-file':
    'The file “{file}” cannot be read as a workbook. It was not changed. Open it in Excel and save it again as .xlsx.',
  'failures.mended.sheet-name':
    'The name of the sheet “{name}” is longer than the 31 characters that Excel allows; written, the sheet is “{short}”.',
  'failures.mended.sheet-ids':
    'Several sheets had one number in the file, which Excel refuses; written, each has its own.',
  'failures.file.empty': 'The file “{file}” is empty. Ask for it again: it was probably cut off on its way.',
  'failures.file.no-workbook':
    'The file “{file}” cannot be read as a workbook: whatever its name says, it holds no Excel worksheets. It was not changed.',
  'failures.file.old-format':
    'The file “{file}” is a workbook of Excel 97–2003 (.xls). It was not changed. Open it in Excel and save it as .xlsx.',
  'failures.file.binary-format':
    'The file “{file}” is a binary workbook (.xlsb). It was not changed. Open it in Excel and save it as .xlsx.',
  'failures.file.password':
    'The file “{file}” is protected by a password. It was not changed. Open it in Excel, remove the password under File › Info, save it, then try again.',
  'failures.file.too-large-inside':
    'Unpacked, the file “{file}” holds far more than a report. It was not opened. If you trust it, delete in Excel the data that is not needed, and save it anew.',
  'failures.file.too-many-parts':
    'The file “{file}” holds far more sheets or parts than a report. It was not opened. Move the report to a workbook of its own.',
  'failures.file.too-many-cells':
    'The sheet “{sheet}” has cells far outside of a report, more than Attain reads. Nothing was changed. Delete the rows and columns that are not needed, save, then try again.',
  'failures.unknown':
    'Excel refused the request ({code}). Nothing was changed. Save your work, then try again.',
  'failures.reason.editing-cell': 'a cell is being edited',
  'failures.reason.protected': 'the sheet is protected',
  'failures.reason.read-only': 'the workbook does not allow changes',
  'failures.reason.sheet-gone': 'the sheet is no longer there',
  'failures.reason.too-large': 'too much for one request',
  'failures.reason.timeout': 'Excel does not answer',
  'failures.reason.unsupported': 'this version of Excel cannot do it',
  'failures.reason.busy': 'Excel is busy',
  'failures.reason.filtered': 'a filter hides rows',
  'failures.reason.merged': 'merged cells stand in the way',
  'failures.reason.cancelled': 'it was cancelled',
  'failures.reason.unreadable-file': 'the file cannot be read',
  'failures.reason.unknown': 'Excel refused the request',
  'failures.interrupted': {
    one: 'The last write on the sheet “{sheet}” was interrupted; {count} cell may have been written. Restore puts it back, Keep leaves it.',
    other:
      'The last write on the sheet “{sheet}” was interrupted; up to {count} cells may have been written. Restore puts them back, Keep leaves them.',
  },
  'failures.interrupted.keep': 'Keep',
  'failures.interrupted.kept': 'What was written is kept.',
  'failures.skipped.source': '{cell} was left alone: {source} in its row has changed',
  'failures.results.copy': 'Copy results',
  'failures.results.copied': 'The results were copied.',
  'failures.results.by-hand': 'Copy this text and paste it into a sheet:',
  'failures.nothing-to-restore': 'There is nothing to restore. Nothing was changed.',
} as const;
