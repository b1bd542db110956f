/** What is said of comparing with last year's workbook; loaded with it. What its rules say stands with them. */
export const en = {
  'last-year.no-table': '“{workbook}” holds no table of indicators. Nothing was compared with it.',
  'last-year.not-before':
    '“{workbook}” is of {year}, and this workbook of {own}. Choose the workbook of an earlier year.',
  'last-year.nothing-in-common':
    '“{workbook}” has no indicator in common with this workbook. Nothing was compared with it.',
  'last-year.place': '{workbook}, {place}',
  'last-year.doubt.name': 'The indicator had another name then (“{name}”); check that it is the same one.',
  'last-year.doubt.goal': 'The indicator stood under another goal then; check that it is the same one.',
  'last-year.doubt.year': 'The other workbook does not say its year; check that it is last year’s.',
  'last-year.doubt.unit': 'One of the two figures has no unit; check that both count the same thing.',
  'last-year.doubt.definition': 'The definition has changed since; check that the figure was computed again.',
  'last-year.doubt.actual':
    'That workbook gives its actual in the narrative, roughly, or only as a computation; check which figure was final.',
  'last-year.doubt.both': 'That row gives “{quote}” as well; check which figure was final.',
  'last-year.doubt.told': 'Check that the sentence speaks of the indicator’s own figure.',
} as const;
