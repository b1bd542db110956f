/** The number format of a cell that has none. */
export const GENERAL = 'General';
