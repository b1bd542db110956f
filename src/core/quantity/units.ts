import { matchAt } from '../text/matchAt';
import type { Unit } from './unit';
import { NO_UNIT } from './unit';
import { scaledUnit } from './scaledUnits';
import { UNITS } from './unitTable';

export { isHoursOfWorkingDay, relateUnits, type UnitRelation } from './unitRelation';

const byText = new Map<string, Unit>();
for (const [name, dimension, scale, ...variants] of UNITS) {
  for (const text of [name, ...variants]) {
    if (!byText.has(text)) byText.set(text, { text, name, dimension, scale });
  }
}

/** How long the longest unit is that begins with a character (in lower case). */
const longestFrom = new Map<string, number>();
for (const text of byText.keys()) {
  const first = text.charAt(0).toLowerCase();
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, text.length));
}
/**
 * The units that begin with a character, the longest first, where none of them has letters that a text may write in
 * another case: those are compared as they stand.
 */
const caselessFrom = new Map<string, readonly Unit[]>();
for (const first of longestFrom.keys()) {
  const units = [...byText.values()].filter(({ text }) => text.charAt(0).toLowerCase() === first);
  const isCaseless = units.every(({ text }) => text.toLowerCase() === text.toUpperCase());
  if (isCaseless)
    caselessFrom.set(
      first,
      units.sort((a, b) => b.text.length - a.text.length),
    );
}

/** What figures are given for one of, each with its ways of writing it; Latin ones end where a word does. */
const PER =
  /^\s?\/\s?(日|天|月|年|人|戶|次|件|小時|公升|公斤|公頃|立方公尺|平方公尺|day|month|year|(?:hours?|hr|h|km|kg|ha|l|m[23²³])(?![a-z\d]))/i;
/** What is written in several ways and is one: mg/L and 毫克/公升. */
const SAME_PER: Readonly<Record<string, string>> = {
  ...{ h: '小時', hr: '小時', hour: '小時', hours: '小時', l: '公升', kg: '公斤', ha: '公頃', km: '公里' },
  ...{ 'm³': '立方公尺', m3: '立方公尺', 'm²': '平方公尺', m2: '平方公尺' },
};

/** A unit found at a position: how many characters it takes, spaces before it included. */
export interface UnitAt {
  readonly unit: Unit;
  readonly end: number;
}

/** Reads the unit that stands at `at`, after at most two spaces; `undefined` when none does. */
export function unitAt(plain: string, at: number): UnitAt | undefined {
  let start = at;
  while (start < at + 2 && plain.charAt(start) === ' ') start++;
  const simple = longestAt(plain, start) ?? englishNounAt(plain, start);
  if (!simple) return undefined;
  const per = plain.slice(simple.end, simple.end + 3).includes('/')
    ? PER.exec(plain.slice(simple.end, simple.end + 8))
    : null;
  if (!per) return simple;
  const text = plain.slice(start, simple.end + per[0].length);
  return {
    unit: { ...simple.unit, text, name: `${simple.unit.name}/${perName(per[1] ?? '')}` },
    end: simple.end + per[0].length,
  };
}

const perName = (written: string): string => SAME_PER[written.toLowerCase()] ?? written;

const INCLUDED = /\s?\(含\)/y;
const IN_BRACKETS = /\s?\((?=[^()\d]{1,8}\))/y;

/** The unit behind a number, in brackets as well (4,796(人次)), and behind (含). */
export function unitBehind(plain: string, at: number): UnitAt | undefined {
  const plainly = unitAt(plain, at);
  if (plainly || !/^\s?\(/.test(plain.slice(at, at + 2))) return plainly;
  const included = matchAt(INCLUDED, plain, at);
  if (included) return unitAt(plain, at + included[0].length);
  const open = matchAt(IN_BRACKETS, plain, at);
  if (!open) return undefined;
  const from = at + open[0].length;
  const close = plain.indexOf(')', from);
  const inside = plain.slice(from, close);
  // So many of a unit at once is said as a whole: 6.5(萬立方公尺).
  const unit = knownUnit(inside) ?? scaledUnit(inside, knownUnit);
  return unit && { unit, end: close + 1 };
}

/** Words that end in s, or stand before a noun, and count nothing. */
const NO_NOUNS =
  /\b(?:actual|results|was|has|is|this|plus|less|across|versus|as|its|towards?|whereas|percentage|points|of|in|for|and|to|were|or|by|at|on|from|with|per|the|a)\b(?!-)/i;

/** An English plural that no table knows counts what it says: 35 performance measures. */
function englishNounAt(plain: string, start: number): UnitAt | undefined {
  if (plain.charAt(start - 1) !== ' ') return undefined;
  const match = /^(?:[a-z-]+\s){0,2}([a-z]{3,}s)\b/.exec(plain.slice(start, start + 48));
  if (!match || NO_NOUNS.test(match[0])) return undefined;
  const [text, noun = text] = match;
  const known = byText.get(noun);
  const unit: Unit =
    known?.dimension === 'count' ? { ...known, text } : { text, name: noun, dimension: 'count', scale: '1' };
  return { unit, end: start + text.length };
}

/** Longest first, so that 人次 is not read as 人. */
function longestAt(plain: string, start: number): UnitAt | undefined {
  const caseless = caselessFrom.get(plain.charAt(start));
  if (caseless) {
    const unit = caseless.find(({ text }) => plain.startsWith(text, start));
    return unit && { unit, end: start + unit.text.length };
  }
  const longest = longestFrom.get(plain.charAt(start).toLowerCase()) ?? 0;
  for (let length = Math.min(longest, plain.length - start); length > 0; length--) {
    const text = plain.slice(start, start + length);
    const unit = byText.get(text) ?? (/^[A-Z]/.test(text) ? undefined : byText.get(text.toLowerCase()));
    if (!unit) continue;
    const end = start + length;
    // A Latin unit ends at a word's end: "m" is not the beginning of "may".
    if (/[a-zA-Z]$/.test(text) && /[a-zA-Z]/.test(plain.charAt(end))) continue;
    return { unit: text === unit.text ? unit : { ...unit, text }, end };
  }
  return undefined;
}

/** Reads a text that is nothing but a unit (a cell of the unit column): `件`, `％`, `單位：千元`. */
export function readUnit(plain: string): Unit {
  const bare = plain
    .replace(/^\s*單位\s?:?/, '')
    .replace(/[()[\]]/g, '')
    .trim();
  const text = bare.replace(/\s/g, '');
  if (text === '') return NO_UNIT;
  const unit = unitThatIs(bare) ?? unitInTwoLanguages(bare, 'either');
  if (!unit) return { text, name: text, dimension: 'count', scale: '1' };
  // 次數 beside a figure is 次.
  if (unit.text === `${unit.name}數`) return { ...unit, text: unit.name };
  return unit.scale !== '1' && HALF_IN_BRACKETS.test(plain) ? { ...unit, text: plain.trim() } : unit;
}

/** The unit that a text is and nothing else, in either language or in both; `undefined` where no table knows it. */
export function unitThatIs(text: string): Unit | undefined {
  const dense = text.replace(/\s/g, '');
  if (dense === '') return undefined;
  return (
    knownUnit(text) ??
    knownUnit(dense) ??
    scaledUnit(text, knownUnit) ??
    scaledUnit(dense, knownUnit) ??
    unitInTwoLanguages(text, 'chinese')
  );
}

/** number (000) is shown as it stands, and (千元) without its brackets. */
const HALF_IN_BRACKETS = /^\s*[^\s([][^([]*[([][^)\]]*[)\]]\s*$/;

/** 件 cases, 分鐘/minutes, days (天): one unit, said twice; the Chinese one where both are known, and the other where it `may` be. */
function unitInTwoLanguages(text: string, may: 'chinese' | 'either'): Unit | undefined {
  const said =
    /^([\u3400-\u9fff]{1,6})[\s/]+([a-z$][a-z\d$ .,-]{0,24})$|^([a-z$][a-z\d$ .,-]{0,24}?)[\s/]+([\u3400-\u9fff]{1,6})$/i.exec(
      text,
    );
  if (!said) return undefined;
  const chinese = said[1] ?? said[4] ?? '';
  const latin = (said[2] ?? said[3] ?? '').trim();
  const own = knownUnit(chinese) ?? scaledUnit(chinese, knownUnit);
  return own ?? (may === 'either' ? knownUnit(latin) : undefined);
}

/** A word that is capitalised as words in cells are: Days, SECS. A letter or two are another unit then. */
const CAPITALISED = /^[A-Z][A-Za-z ]{2,}$/;

function knownUnit(text: string): Unit | undefined {
  const found = unitAt(text, 0);
  if (found?.end === text.length) return found.unit;
  if (!CAPITALISED.test(text)) return undefined;
  const lower = unitAt(text.toLowerCase(), 0);
  return lower?.end === text.length ? { ...lower.unit, text } : undefined;
}
