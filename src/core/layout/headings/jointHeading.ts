import type { ColumnRole } from '../roles';
import type { Known } from './knownHeadings';

/** The two things that cells below one heading hold, in the order in which they stand. */
export type JointRoles = readonly ['target', 'actual'] | readonly ['actual', 'target'];

const LONGEST = 40;
const BETWEEN = /\s?(?:[/／|｜\n:：]|(?<![a-z])vs?\.?(?![a-z])|[與及和暨]|\band\b)\s?/i;
const IN_BRACKETS = /^([^()]{1,24}?)\s?\(([^()]{1,24})\)$/;

/** A quick look: whether a text may name two things. */
export const mayBeJoint = (text: string): boolean =>
  text.length <= LONGEST && (BETWEEN.test(text) || /[(（]/.test(text));

/**
 * 目標/實際, Actual vs Target, 目標值⏎實際值, 目標(實際): a heading over cells that hold both. `null` for any other.
 *
 * @param known what a part of the heading is known for, word for word
 */
export function jointRoles(text: string, known: (part: string) => Known | undefined): JointRoles | null {
  const parts = IN_BRACKETS.exec(text)?.slice(1) ?? text.split(BETWEEN).filter((part) => part !== '');
  if (parts.length !== 2) return null;
  const [first, second] = parts.map((part) => roleOf(known(part)));
  if (first === 'target' && second === 'actual') return ['target', 'actual'];
  return first === 'actual' && second === 'target' ? ['actual', 'target'] : null;
}

function roleOf(known: Known | undefined): ColumnRole | undefined {
  if (known?.wording !== 'exact') return undefined;
  return known.roles.includes('target') ? 'target' : known.roles[0];
}
