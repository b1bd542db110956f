/** What the engine says of findings as such; what a rule says stands under its own name. */
export const en = {
  'severity.error': 'Error',
  'severity.warning': 'Warning',
  'severity.info': 'Note',
  'findings.rule-failed':
    'The check “{rule}” stopped ({reason}). All other checks went on. Please report this.',
  'findings.mended': 'Mended a finding.',
} as const;
