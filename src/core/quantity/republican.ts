const REPUBLICAN = /^(?:民國|本|\(|\s)*\d{2,3}(?!\d)/;

/** Whether a year is written as one of the Republic: 99 年, (100)年, 民國 99.12.31, in two or three digits. */
export const isRepublicanYear = (written: string): boolean => REPUBLICAN.test(written);
