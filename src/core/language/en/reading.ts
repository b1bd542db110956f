/** What the reader of a report says: which table it found, what it could not read, what is missing. */
export const en = {
  'reading.no-table':
    'No table of indicators was found. Looked for headings such as Goal, Indicator, Target, Actual or Narrative. Choose the columns yourself, or open the sample.',
  'reading.empty-sheet': 'This sheet is empty. Open a report, or the sample.',
  'reading.no-rows': 'The table has headings but no indicators below them.',
  'reading.column': 'Column {column}: {role}',
  'reading.other-year': 'Column {column}: results of another year than the targets, not compared',
  'gap.target-missing': 'No target is given. Add it.',
  'gap.target-unreadable':
    'No number or date can be read in the target “{quote}”. Write the figure or the date to be reached.',
  'gap.target-error': 'The target cell holds an error ({quote}). Correct that cell first.',
  'gap.actual-missing': 'No result is given anywhere in the row.',
  'gap.actual-error': 'The cell of the result holds an error ({quote}). Correct that cell first.',
  'gap.sign-unclear':
    'It is not clear whether {quote} is below zero. Write it with a minus sign, or without any sign.',
  'gap.actual-other-year':
    'The results in column {column} ({quote}) are of another year than the target and are not compared with it.',
  'gap.actual-restates-target':
    'The field of the result repeats the target ({quote}), and no other figure for it was found.',
  'gap.actual-holds-rate':
    'The field of the result holds a rate ({quote}), and the figures behind it were not found.',
  'gap.level-as-percent': 'The result should be one of the codes {codes}, but reads {quote}.',
  'gap.operands-missing': 'The figures that the definition divides are not given.',
} as const;
