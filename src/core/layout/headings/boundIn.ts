/** Which side of a target is met: no more than it, or no less. */
export type HeadingBound = '<=' | '>=';

/** 以下 bounds the figures, and not the age of those who are counted: 6歲以下兒童. */
const NO_MORE =
  /上限|容許值|(?:不得|不可|不應)(?:超過|高於|大於|多於|逾)|不(?:超過|高於|大於|多於|逾)|(?:^|目標|值|\()以下|[≦≤]|<=|\b(?:at most|(?:no|not) (?:more|higher|greater) than|not (?:to )?exceed|maximum|max|ceiling)\b|^(?:(?!lower)\w+ )?limit(?: value)?$/i;
const NO_LESS =
  /下限|(?:不得|不可|不應)(?:低於|少於|小於)|不(?:低於|少於|小於)|至少|(?:^|目標|值|\()以上|[≧≥]|>=|\b(?:at least|(?:no|not) (?:less|lower|fewer) than|minimum)\b|^(?:\w+ )?floor(?: value)?$|^lower limit(?: value)?$/i;

/** The bound that a heading of targets sets, in lower case or not: 今年上限, at most; `null` for none, or for both. */
export function boundIn(heading: string): HeadingBound | null {
  const [upper, lower] = [NO_MORE.test(heading), NO_LESS.test(heading)];
  if (upper === lower) return null;
  return upper ? '<=' : '>=';
}
