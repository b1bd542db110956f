import type { ColumnRole } from '../roles';
import { composed, exactly, LONGEST_HEADING, spaced, type Known } from './knownHeadings';

const SLASH = /\s?[/／]\s?/;
const LINES = /\n+/;
const SEVERAL = /[/／\n]/;

/**
 * A heading that says several things: Actual result / narrative may be both, and of two lines the one that is known
 * counts. `undefined` where that tells nothing, or where target and result would be one.
 */
export function alternatives(text: string): Known | undefined {
  const raw = text.slice(0, LONGEST_HEADING);
  if (!SEVERAL.test(raw)) return undefined;
  const lines = raw.split(LINES).filter((line) => line.trim() !== '');
  if (lines.length > 1) {
    const [known, other] = lines.flatMap((line) => knownPart(line) ?? []);
    return known && !other ? { ...known, wording: 'contained' } : undefined;
  }
  const parts = raw.split(SLASH);
  const known = parts.flatMap((part) => knownPart(part) ?? []);
  const [first] = known;
  if (!first || parts.length !== 2 || known.length !== 2) return undefined;
  const roles = rolesOf(known);
  return roles.includes('target') && roles.includes('actual')
    ? undefined
    : { ...first, roles, wording: 'contained' };
}

/** In the order in which they are said. */
const rolesOf = (known: readonly Known[]): readonly ColumnRole[] => [
  ...new Set(known.flatMap(({ roles }) => roles)),
];

function knownPart(part: string): Known | undefined {
  const plain = spaced(part);
  const known = exactly(plain) ?? composed(plain);
  return known && known.roles.length > 0 ? known : undefined;
}
