/** What the reader of a report says: which table it found, what it could not read, what is missing. */
export const en = {
  'reading.no-table':
    'No table of indicators was found. Looked for headings such as Goal, Indicator, Target, Actual or Narrative. Choose the columns yourself, or open the sample.',
  'reading.empty-sheet': 'This sheet is empty. Open a report, or the sample.',
  'reading.no-table.other-file':
    'no table of indicators was found. Looked for headings such as Goal, Indicator, Target, Actual or Narrative. If it is a report, open it in Excel, choose the columns in the pane there, and save it: it can then be checked here.',
  'reading.empty-sheet.other-file': 'its sheets are empty. Check that it is the right file.',
  'reading.no-rows': 'The table has headings but no indicators below them.',
  'reading.column': 'Column {column}: {role}',
  'reading.no-results':
    'Indicators are in column {named} and targets in column {target}, but no column holds results or a narrative. A plan without results cannot be assessed yet; once there are results, choose their column.',
  'reading.row': 'Row {row}: {role}',
  'reading.shape.list': 'A row for each indicator',
  'reading.shape.across': 'A row for each unit, indicators side by side',
  'reading.shape.stacked': 'Targets and results in rows, periods in columns',
  'reading.shape.block': 'A block for each indicator, periods in columns',
  'reading.shape.card': 'A card for each indicator',
  'reading.shape.transposed': 'A column for each indicator',
  'reading.measure': '{measure}: target in column {target}, actual in column {actual}',
  'reading.unread': 'Not read: column {columns}, which looks like further targets or results',
  'reading.unparted': 'Not read: {cells}, where target and actual in one cell cannot be told apart',
  'reading.hinted':
    'The headings are told by parts of their words and by the figures below them: please check the columns',
  'reading.limits': 'Target: from column {least} to column {most}',
  'reading.period': 'Reported period: {period}',
  'reading.hidden-rows': '{count} hidden rows are read as well: {rows}',
  'reading.hidden-columns': '{count} hidden columns are read as well: {columns}',
  'reading.other-period':
    'Column {column}: results of single parts of the year, not compared with the year’s targets',
  'reading.other-year': 'Column {column}: results of another year than the targets, not compared',
  'reading.periods-down': 'The rows are periods, said in column {column}',
  'period.whole-year': 'the whole year',
  'period.year': '{year}',
  'period.part-of-year': '{part} {year}',
  'period.to-date': 'the year to date',
  'period.through-month': 'the year to month {month}',
  'period.this-half': 'the half-year',
  'period.this-quarter': 'the quarter',
  'period.this-month': 'the month',
  'period.half': 'half-year {number}',
  'period.quarter': 'quarter {number}',
  'period.month': 'month {number}',
  'gap.target-missing': 'No target is given. Add it.',
  'gap.target-unreadable':
    'No number or date can be read in the target “{quote}”. Write the figure or the date to be reached.',
  'gap.target-none': 'The report sets no target ({quote}).',
  'gap.target-error': 'The target cell holds an error ({quote}). Correct that cell first.',
  'gap.actual-missing': 'No result is given anywhere in the row.',
  'gap.actual-undecided': 'Several figures may be the result: {quotes}. Say which one is.',
  'gap.actual-unit-missing': 'The result “{quote}” has no unit: is it {percent}? Add its unit.',
  'gap.actual-not-applicable': 'Confirmed as not applicable: this row is not assessed.',
  'gap.actual-of-nothing':
    'The result “{quote}” is a share of nothing: no case arose, so say whether it counts.',
  'gap.actual-error': 'The cell of the result holds an error ({quote}). Correct that cell first.',
  'gap.sign-unclear':
    'It is not clear whether {quote} is below zero. Write it with a minus sign, or without any sign.',
  'gap.actual-other-year':
    'The results in column {column} ({quote}) are of another year than the target and are not compared with it.',
  'gap.actual-of-parts':
    'Only results of parts of the year are given ({quotes}, from column {column} on); they are not compared with the target of the whole year. Add the year’s result, or choose a period.',
  'gap.several-items':
    'The target’s cell holds {count} targets, and the results ({quote}) do not say which of them they answer. Write them line by line, or in rows of their own.',
  'gap.actual-restates-target':
    'The field of the result repeats the target ({quote}), and no other figure for it was found.',
  'gap.actual-holds-rate':
    'The field of the result holds a rate ({quote}), and the figures behind it were not found.',
  'gap.level-as-percent': 'The result should be one of the codes {codes}, but reads {quote}.',
  'gap.operands-missing': 'The figures that the definition divides are not given.',
} as const;
