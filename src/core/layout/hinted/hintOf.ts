import { CHINESE, spaced } from '../headings/knownHeadings';
import { periodIn } from '../headings/periodIn';
import { boundIn } from '../headings/boundIn';
import { isTooLong } from '../headings/glance';
import { BLANK_HEADING, type HeadingReading } from '../headings/headingReading';
import { unitIn } from '../headings/unitIn';
import { FAINT, PLAIN, stemsOf, type StemRole, type Stems } from './stems';

/** What a heading may be by parts of its words; it takes the cells below to be believed. */
export interface Hint {
  readonly reading: HeadingReading;
  readonly stems: Stems;
  /** Whether a part of its words says it by itself. */
  readonly isPlain: boolean;
}

/** The roles of which a heading may be both: 本年結算 is what came of it, 結算結果 also the verdict. */
const ORDER: readonly Exclude<StemRole, 'none'>[] = ['target', 'actual', 'rate', 'status', 'narrative'];

/** Reads a heading by parts of its words; `undefined` for a text that has none of them. */
export function hintOf(text: string): Hint | undefined {
  if (text === '' || isTooLong(text)) return undefined;
  const plain = spaced(text);
  const { unit, rest } = unitIn(plain);
  const { period, rest: bare } = periodIn(rest);
  const stems = stemsOf(bare === '' ? rest : bare);
  if (!stems) return undefined;
  const roles = rolesOf(stems);
  const [first] = roles;
  if (first === undefined) return undefined;
  const bound = roles.includes('target') ? boundIn(plain) : null;
  const language = CHINESE.test(plain) ? 'zh-TW' : 'en';
  const isPlain = stems[first] === PLAIN;
  return {
    stems,
    isPlain,
    reading: { ...BLANK_HEADING, roles, wording: 'contained', language, period, unit, bound },
  };
}

/** The plainest first; what lies between target and result is neither, and a verdict or a rate on a target is no target. */
function rolesOf(stems: Stems): readonly Exclude<StemRole, 'none'>[] {
  if (stems.none !== undefined) return [];
  const weight = (role: StemRole): number =>
    role === 'target' && (stems.status === PLAIN || stems.rate === PLAIN) ? 0 : (stems[role] ?? 0);
  const most = Math.max(...ORDER.map(weight));
  return ORDER.filter((role) => weight(role) > 0 && weight(role) > most - FAINT);
}

const DUE = /應|限|預[定計]|規定|due|deadline|planned|target|agreed|promised|expected|\bby\b/i;
const DONE = /完成|辦竣|辦結|結案|實際|完工|公告日|completed?|done|actual|closed|finished|delivered/i;

/** Reads a heading over dates: by when it was due, and when it was done. */
export function dateHintOf(text: string): Hint | undefined {
  const plain = spaced(text);
  const role = DUE.test(plain) ? 'target' : DONE.test(plain) ? 'actual' : null;
  if (role === null) return undefined;
  const language = CHINESE.test(plain) ? 'zh-TW' : 'en';
  return {
    stems: { [role]: PLAIN },
    isPlain: true,
    reading: { ...BLANK_HEADING, roles: [role], wording: 'contained', language },
  };
}
