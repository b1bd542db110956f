/** Why nothing was compared with last year's workbook; loaded with the comparison. Its rules bring their own words. */
export const en = {
  'last-year.no-table': '“{workbook}” holds no table of indicators. Nothing was compared with it.',
  'last-year.not-before':
    '“{workbook}” is of {year}, and this workbook of {own}. Choose the workbook of an earlier year.',
  'last-year.nothing-in-common':
    '“{workbook}” has no indicator in common with this workbook. Nothing was compared with it.',
} as const;
