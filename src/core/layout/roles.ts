/** What a column of an indicator table is for. The order is that of a printed table. */
export const COLUMN_ROLES = [
  'goal',
  'indicator',
  'standard',
  'unit',
  'weight',
  'direction',
  'baseline',
  'target',
  'actual',
  'rate',
  'status',
  'narrative',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Absolute column number of each role that the table has. */
export type ColumnRoles = Partial<Readonly<Record<ColumnRole, number>>>;
