/** The words of the summary sheet of a check of files; loaded with it. */
export const en = {
  'file-summary.name': 'File check',
  'file-summary.file': 'File',
  'file-summary.sheet': 'Sheet',
  'file-summary.cell': 'Cell',
  'file-summary.indicators': 'Indicators',
  'file-summary.met': 'Met',
  'file-summary.problem': 'Not checked because',
  'file-summary.total': 'All findings',
} as const;
