/** What is still to be filled in is reported as that. */
export const PLACEHOLDER =
  /待[補填定]|【|[○〇◯Ｘ]{2}|\bXX|\bTB[CD]\b|to be (?:determined|confirmed|decided)/i;
