/** What Compute achievement writes, and why. */
export const en = {
  'compute.heading.light': 'Light',
  'compute.why.heading': 'Heading of an added column.',
  'compute.why.actual-read': 'Read in {place}: “{quote}”.',
  'compute.why.actual-computed': 'Computed from figures in {place}: {arithmetic}.',
  'compute.why.actual-corrected': 'Corrected by hand: {actual}.',
  'compute.why.rate': '{arithmetic} = {rate}.',
  'compute.why.no-rate': 'There is no rate any more.',
  'compute.why.status': 'At {rate}: {status}.',
  'compute.why.status-because': '{status}: {reason}',
  'compute.why.status-compared': '{status}: actual and target were compared.',
  'compute.why.light': '{light}, since the status is {status}.',
  'compute.note.as-values':
    'Results in the table “{table}” are written as values: its rows have different formulas, and Excel would make them one.',
  'compute.blocked.no-place':
    'This table has no cells for rates or statuses, and its layout leaves no room to add them. The results are shown here; nothing is written.',
  'compute.blocked.no-room':
    'There is no room for the results: the sheet ends right of the table. Nothing was changed. Move the table to the left.',
  'compute.blocked.protected':
    'The sheet “{sheet}” is protected, so nothing can be written. Unprotect it, or work on a copy.',
  'compute.correction.gone': 'That indicator is no longer in the table. Read the sheet again.',
  'compute.correction.unreadable':
    '“{text}” is not one number. Type the result alone, for example 84 or 81.82%.',
} as const;
