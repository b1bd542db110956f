/** What the engine says of findings as such; what a rule says stands under its own name. */
export const en = {
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Note',
  'findings.year': '{year}',
  'findings.year.roc': 'year {year} of the Republic',
  'findings.rule-failed':
    'The check “{rule}” stopped ({reason}). All other checks went on. Please report this.',
  'findings.mended': 'Fixed a finding.',
  'findings.sheet.name': 'Findings',
  'findings.sheet.place': 'Place',
  'findings.sheet.rule': 'Rule',
  'findings.sheet.severity': 'Severity',
  'findings.sheet.indicator': 'Indicator',
  'findings.sheet.message': 'Finding',
  'findings.sheet.arithmetic': 'Arithmetic',
  'findings.sheet.quote': 'Quote',
  'findings.sheet.accepted': 'Accepted because',
  'findings.sheet.nothing': 'Nothing was found.',
  'findings.sheet.own': 'This sheet holds Attain’s findings. Choose the sheet with the report.',
} as const;
