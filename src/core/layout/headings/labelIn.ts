import type { HeadingReading } from './headingReading';

/** A label at the beginning of a text (衡量標準：…): what it says, and where what it labels begins. */
export interface LabelIn {
  readonly reading: HeadingReading;
  /** The label's own words. */
  readonly words: string;
  /** Characters up to the content. */
  readonly content: number;
}

const NUMBERING = /^\s*(?:[(（]?[一二三四五六七八九十壹貳參肆伍\d]{1,3}[)）.、]\s?)*/;
const LABELLED = /^([^:：\n]{1,24})[:：]/;
/** 指標一, KPI 3, Indicator 2.1: a label with its number. */
const COUNTED =
  /(?<=[\u3400-\u9fff]|[a-z]\s?)[\s(（]*[\d一二三四五六七八九十甲乙丙丁戊己庚辛.-]{1,4}[)）]?$/i;

/** A label without the number that it bears: 指標甲-1. */
export const withoutCount = (label: string): string => label.replace(COUNTED, '');

/** Characters of numbering before a text: (一), 1. */
export const numberingOf = (plain: string): number => NUMBERING.exec(plain)?.[0].length ?? 0;

/** The label of ours that a readable text begins with; `null` where it begins with none. */
export function labelIn(plain: string, read: (text: string) => HeadingReading | undefined): LabelIn | null {
  const start = numberingOf(plain);
  const label = LABELLED.exec(plain.slice(start));
  if (!label) return null;
  const words = (label[1] ?? '').trim();
  const reading = read(withoutCount(words));
  if (!reading || reading.wording === 'contained' || reading.roles.length === 0) return null;
  return { reading, words, content: start + label[0].length };
}
