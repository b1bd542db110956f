import { unitAt, unitThatIs } from '../../quantity/units';
import { scaleIn } from './scaleIn';

/** What stands in brackets in a heading, and the heading without it. */
export interface WithoutBrackets {
  /** The first unit that stands in brackets of its own, as written: 目標值(千元). */
  readonly unit: string | null;
  /** What stands in the other brackets. */
  readonly inside: readonly string[];
  readonly rest: string;
}

const BRACKETS = /[([【]([^()[\]【】]{0,40})[)\]】]/g;
const LABEL = /^(?:單位|unit)s?\s?[:：]?\s?/i;

/** What counts as a unit behind a figure (5 targets), and in a heading says what the figures are. */
const ROLE = /^(?:targets?|commitments?|pledges?)$/i;

/** Takes brackets off a heading, and tells the unit among them. */
export function unitIn(heading: string): WithoutBrackets {
  if (!/[([【]/.test(heading)) return { unit: null, inside: [], rest: heading.trim() };
  let unit: string | null = null;
  const inside: string[] = [];
  const rest = heading.replace(BRACKETS, (_, content: string) => {
    const bare = content.replace(LABEL, '').trim();
    if (unit === null && !ROLE.test(bare) && isUnitOrScale(bare)) unit = bare;
    else if (unit === null && /[a-z]/i.test(bare)) {
      const scale = firstScale(bare);
      unit = scale;
      if (scale === null) inside.push(bare);
    } else inside.push(bare === '' ? content.trim() : bare);
    return ' ';
  });
  return { unit, inside, rest: rest.trim() };
}

/** $ million, nominal: what says the scale of the figures, of several things in brackets. */
function firstScale(inside: string): string | null {
  for (const part of inside.split(/[,，;；]/)) {
    const scale = scaleIn(part, true);
    if (scale !== null) return scale;
  }
  return null;
}

/** The same, or so many of one at once (千人次, 百萬度), or one that is said in both languages (次數 no.). */
export const isUnitOrScale = (text: string): boolean => unitThatIs(text) !== undefined;

/** Whether a text is a unit that the table of units knows, and nothing else. */
export function isUnit(text: string): boolean {
  return text !== '' && unitAt(text, 0)?.end === text.length;
}
