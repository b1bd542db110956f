import { readable } from '../../text/readable';
import type { ColumnRole } from '../roles';
import type { JointRoles } from './jointHeading';
import { LONGEST_JOINT, mayBeJointText } from './jointLook';
import { isLabel } from './headingReading';
import { readHeading } from './readHeading';

/** A part of a cell: what it is for, and where it stands in the readable text, half-open. */
export interface JointPart {
  readonly role: ColumnRole;
  readonly start: number;
  readonly end: number;
}

/** Labels, with the line, mark or gap before them. */
const LABELS = /(?<=^|[\s;；,，、。|｜/／])[^\s:：;；,，、。|｜/／\d][^:：;；,，、。|｜/／\n\d]{0,20}[:：]/g;
const IN_MARGIN = /[\s;；,，、。|｜/／]/;
const FIGURE = /\d|^\s*(?:[-–—─]+|無|未.{0,4}|尚未.{0,4}|n\/?a|tbd|none)\s*$/i;
const MARKS = [/\n+/g, /\s[/／|｜]\s/g, /[/／|｜]/g, /\s(?:vs?\.?|對)\s/gi] as const;
const IN_BRACKETS = /^[^\d()]*\d[^()]*\([^\d()]*\d[^()]*\)$/;

/** The parts of a text that each have their label: 目標：12場⏎實際：10場. `null` without both of these. */
export function labelledParts(text: string): readonly JointPart[] | null {
  if (!mayBeJointText(text)) return null;
  const { plain } = readable(text);
  const labels = [...plain.matchAll(LABELS)].flatMap(({ 0: label, index }) => {
    const role = roleOf(label.slice(0, -1).trim());
    return role ? [{ role, from: index, start: index + label.length }] : [];
  });
  const parts = labels.map(({ role, start }, index) => ({
    role,
    ...trimmed(plain, start, labels[index + 1]?.from ?? plain.length),
  }));
  return isWhole(parts) ? parts : null;
}

/** The two parts of a text below a heading that says what they are: 120 / 100, 12場⏎10場, 120 (100). */
export function partsInOrder(text: string, roles: JointRoles): readonly JointPart[] | null {
  if (text.length > LONGEST_JOINT) return null;
  const { plain } = readable(text);
  const between = IN_BRACKETS.test(plain.trim()) ? bracketAt(plain) : markAt(plain);
  if (!between) return null;
  const [first, second] = [
    { role: roles[0], ...trimmed(plain, 0, between.start) },
    { role: roles[1], ...trimmed(plain, between.end, between.last) },
  ];
  const isSaid = ({ start, end }: JointPart): boolean => FIGURE.test(plain.slice(start, end));
  return isSaid(first) && isSaid(second) ? [first, second] : null;
}

interface Between {
  readonly start: number;
  readonly end: number;
  /** Where the second part ends at most. */
  readonly last: number;
}

function bracketAt(plain: string): Between {
  const start = plain.indexOf('(');
  return { start, end: start + 1, last: plain.lastIndexOf(')') };
}

/** The one mark that parts a text in two; of several kinds the plainest that stands there just once. */
function markAt(plain: string): Between | null {
  for (const mark of MARKS) {
    const found = [...plain.matchAll(mark)].filter(
      ({ index }) => plain.slice(0, index).trim() !== '' && plain.slice(index).trim() !== '',
    );
    const [only] = found;
    if (only && found.length === 1) {
      return { start: only.index, end: only.index + only[0].length, last: plain.length };
    }
    if (found.length > 1) return null;
  }
  return null;
}

function roleOf(words: string): ColumnRole | undefined {
  const reading = readHeading(words);
  if (!reading || !isLabel(reading)) return undefined;
  return reading.roles.includes('target') ? 'target' : reading.roles[0];
}

function trimmed(plain: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let [start, end] = [from, to];
  while (start < end && IN_MARGIN.test(plain.charAt(start))) start++;
  while (end > start && IN_MARGIN.test(plain.charAt(end - 1))) end--;
  return { start, end };
}

/** A target and a result, each once. */
function isWhole(parts: readonly JointPart[]): boolean {
  const count = (role: ColumnRole): number => parts.filter((part) => part.role === role).length;
  return count('target') === 1 && count('actual') === 1;
}
