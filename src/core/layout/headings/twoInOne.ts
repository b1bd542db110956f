import type { Known } from './knownHeadings';

const JOINT = /\s?(?:[/／&及與和暨]|\band\b)\s?/;
const JOINS = /[/／&及與和暨]|\band\b/;
const LONGEST = 40;

/** A quick look: whether something joins two parts. */
export const mayBeTwoInOne = (plain: string): boolean => plain.length <= LONGEST && JOINS.test(plain);

/**
 * A heading of two things that stand in one cell: 工作項目及目標值, Indicator and target, where what is aimed at names itself;
 * or 目標/實際, of which neither can be told by the column. `undefined` for any other.
 *
 * @param knownPart what a part of the heading is known for
 */
export function twoInOne(plain: string, knownPart: (part: string) => Known | undefined): Known | undefined {
  if (!mayBeTwoInOne(plain)) return undefined;
  const parts = plain.split(JOINT);
  if (parts.length !== 2) return undefined;
  const [first, second] = parts.map(knownPart);
  if (!first || !second) return undefined;
  const either = (role: 'target' | 'actual' | 'indicator'): boolean =>
    [first, second].some(({ roles }) => roles.includes(role) && (role !== 'indicator' || roles.length === 1));
  const aims = [first, second].filter(({ roles }) => roles.includes('target'));
  if (aims.length !== 1) return undefined;
  if (either('actual')) return isQuotient(first) ? undefined : { ...first, roles: [] };
  return either('indicator') ? { ...first, roles: ['target'], wording: 'contained' } : undefined;
}

/** 實際/目標: done, in parts of what was aimed at. */
const isQuotient = ({ roles }: Known): boolean => roles.includes('actual');
