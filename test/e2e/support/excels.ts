/** The Excels that every job runs in, with what the workbench's address says of each. */
export const EXCELS = [
  { excel: 'an Excel that does what it is told', query: 'excel=plain' },
  { excel: 'an Excel at its strictest', query: 'excel=strict' },
] as const;
