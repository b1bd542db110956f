import type { Dimension, Unit } from './unit';
import { NO_UNIT, PERCENT } from './unit';

/**
 * Measure words and units, as data. A line: canonical name, dimension, scale to the dimension's base,
 * then every other way of writing it. Names of one line are the same thing; different lines are not.
 */
const TABLE: readonly (readonly [
  name: string,
  dimension: Dimension,
  scale: string,
  ...variants: string[],
])[] = [
  // Shares
  ['%', 'percent', '1', '％', '﹪', 'percent', 'per cent', 'pct'],
  ['‰', 'percent', '0.1', '‰'],
  ['百分點', 'point', '1', '個百分點', '個百分比', 'percentage points', 'percentage point', 'pp'],
  // Money
  ['元', 'money', '1', '圓', '塊', 'NT$', 'dollars', 'dollar'],
  ['千元', 'money', '1000', '仟元'],
  ['萬元', 'money', '10000'],
  ['百萬元', 'money', '1000000'],
  ['億元', 'money', '100000000'],
  // Physical scales
  ['公里', 'length', '1000', '千米', 'km'],
  ['公尺', 'length', '1', '米'],
  ['公分', 'length', '0.01', 'cm'],
  ['公頃', 'area', '10000', 'ha'],
  ['平方公里', 'area', '1000000', 'km²', 'km2'],
  ['平方公尺', 'area', '1', '平方米', 'm²', '㎡', 'm2'],
  ['公噸', 'mass', '1000', '噸', 'tonnes', 'tonne'],
  ['公斤', 'mass', '1', 'kg'],
  ['公克', 'mass', '0.001', '克'],
  ['立方公尺', 'volume', '1', '立方米', 'm³', 'm3', '㎥'],
  ['公升', 'volume', '0.001', '升'],
  ['GW', 'power', '1000000', '百萬瓩', '吉瓦'],
  ['MW', 'power', '1000', '千瓩', '百萬瓦'],
  ['kW', 'power', '1', '瓩', '千瓦', 'KW'],
  ['度', 'energy', '1', '度電', 'kWh', '千瓦時'],
  // Time
  ['秒', 'time', '1', '秒鐘', 'seconds', 'second'],
  ['分鐘', 'time', '60', 'minutes', 'minute'],
  ['小時', 'time', '3600', '個小時', '鐘頭', 'hours', 'hour'],
  [
    '日',
    'time',
    '86400',
    '天',
    '日曆天',
    '工作天',
    '個工作天',
    '工作日',
    '個工作日',
    'days',
    'day',
    'working days',
    'working day',
    'calendar days',
  ],
  ['週', 'time', '604800', '周', '星期', 'weeks', 'week'],
  ['月', 'time', '2629746', '個月', 'months', 'month'],
  ['年', 'time', '31556952', '個年', 'years', 'year'],
  ['歲', 'count', '1'],
  // Counting words; each is a different thing unless on one line
  ['件', 'count', '1', '案件', '件次'],
  ['案', 'count', '1', '個案'],
  ['人', 'count', '1', '名', '位', '個人', 'people', 'persons', 'person', 'patients', 'staff'],
  ['人次', 'count', '1'],
  ['人日', 'count', '1'],
  ['人時', 'count', '1'],
  ['次', 'count', '1', '次數', '回', 'times'],
  ['場次', 'count', '1', '場', 'sessions', 'session', 'events', 'event'],
  ['點次', 'count', '1'],
  ['車次', 'count', '1'],
  ['班次', 'count', '1', '航班'],
  ['戶次', 'count', '1'],
  ['家次', 'count', '1'],
  ['縣市', 'count', '1', '個縣市', '直轄市、縣(市)'],
  ['鄉鎮', 'count', '1', '個鄉鎮', '鄉鎮市區', '個鄉鎮市區'],
  ['國', 'count', '1', '國家', '個國家', '個國', 'countries', 'country'],
  ['家', 'count', '1', '間', 'companies', 'company'],
  ['檔', 'count', '1', '檔次'],
  ['份', 'count', '1', 'copies', 'copy', 'reports', 'report'],
  ['戶', 'count', '1', '戶數', 'households', 'household'],
  ['處', 'count', '1', '處所', 'sites', 'site'],
  ['站', 'count', '1'],
  ['座', 'count', '1'],
  ['棟', 'count', '1'],
  ['項', 'count', '1', '個項目', '項目', '項次', 'items', 'item'],
  ['項措施', 'count', '1'],
  ['篇', 'count', '1'],
  ['則', 'count', '1'],
  ['種', 'count', '1', 'types', 'type'],
  ['類', 'count', '1'],
  ['本', 'count', '1'],
  ['冊', 'count', '1'],
  ['張', 'count', '1'],
  ['枚', 'count', '1'],
  ['支', 'count', '1'],
  ['部', 'count', '1'],
  ['輛', 'count', '1'],
  ['台', 'count', '1', '臺'],
  ['艘', 'count', '1'],
  ['架', 'count', '1'],
  ['具', 'count', '1'],
  ['套', 'count', '1'],
  ['組', 'count', '1'],
  ['隊', 'count', '1'],
  ['團', 'count', '1'],
  ['班', 'count', '1'],
  ['梯次', 'count', '1', '梯'],
  ['期', 'count', '1'],
  ['季', 'count', '1', 'quarters', 'quarter'],
  ['條', 'count', '1'],
  ['頁', 'count', '1'],
  ['字', 'count', '1'],
  ['筆', 'count', '1', 'records', 'record'],
  ['劑', 'count', '1', 'doses', 'dose'],
  ['株', 'count', '1'],
  ['棵', 'count', '1'],
  ['頭', 'count', '1'],
  ['隻', 'count', '1'],
  ['床', 'count', '1'],
  ['席', 'count', '1'],
  ['校', 'count', '1', '所', 'schools', 'school'],
  ['村里', 'count', '1', '個村里'],
  ['部落', 'count', '1', '個部落'],
  ['部會', 'count', '1', '個部會'],
  ['機關', 'count', '1', '個機關', 'agencies', 'agency'],
  ['單位', 'count', '1', '個單位'],
  ['團體', 'count', '1', '個團體'],
  ['社區', 'count', '1', '個社區'],
  ['倍', 'count', '1'],
  ['分', 'count', '1', 'points'],
  ['級', 'count', '1'],
  ['個', 'count', '1', '個點', '個據點'],
  ['機會', 'count', '1', '個就業機會', '個公部門就業機會'],
  ['cases', 'count', '1', 'case'],
  ['targets', 'count', '1', 'target'],
  ['pledges', 'count', '1', 'pledge'],
  ['commitments', 'count', '1', 'commitment'],
  ['criteria', 'count', '1', 'criterion'],
  ['projects', 'count', '1', 'project'],
  ['applications', 'count', '1', 'application'],
  ['permits', 'count', '1', 'permit'],
  ['visitors', 'count', '1', 'visitor', 'visits', 'visit'],
  ['inspections', 'count', '1', 'inspection'],
  ['complaints', 'count', '1', 'complaint'],
];

const byText = new Map<string, Unit>();
for (const [name, dimension, scale, ...variants] of TABLE) {
  for (const text of [name, ...variants]) {
    if (!byText.has(text)) byText.set(text, { text, name, dimension, scale });
  }
}

/** Longest first, so that 人次 is not read as 人. */
const LONGEST = Math.max(...Array.from(byText.keys(), (text) => text.length));
const PER = /^\s?\/\s?(日|天|月|年|人|戶|次|件|day|month|year)/;

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
  const per = PER.exec(plain.slice(simple.end, simple.end + 8));
  if (!per) return simple;
  const text = plain.slice(start, simple.end + per[0].length);
  return {
    unit: { ...simple.unit, text, name: `${simple.unit.name}/${per[1] ?? ''}` },
    end: simple.end + per[0].length,
  };
}

/** Words that end in s, or stand before a noun, and count nothing. */
const NO_NOUNS =
  /\b(?:was|has|is|this|plus|less|across|versus|as|its|towards?|whereas|percentage|points|of|in|for|and|to|were|or|by|at|on|from|with|per|the|a)\b/i;

/** An English plural that no table knows counts what it says: 35 performance measures. */
function englishNounAt(plain: string, start: number): UnitAt | undefined {
  if (plain.charAt(start - 1) !== ' ') return undefined;
  const match = /^((?:[a-z-]+\s){0,2})([a-z]{3,}s)\b/.exec(plain.slice(start, start + 48));
  if (!match || NO_NOUNS.test(match[0])) return undefined;
  const text = match[0];
  return { unit: { text, name: match[2] ?? text, dimension: 'count', scale: '1' }, end: start + text.length };
}

function longestAt(plain: string, start: number): UnitAt | undefined {
  for (let length = Math.min(LONGEST, plain.length - start); length > 0; length--) {
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
  const text = plain.replace(/^單位\s?:?/, '').replace(/[()[\]\s]/g, '');
  if (text === '') return NO_UNIT;
  if (/^[%％﹪]$/.test(text)) return PERCENT;
  const found = unitAt(text, 0);
  if (found && found.end === text.length) return found.unit;
  const scaled = /^(十|百|千|萬|十萬|百萬|千萬|億)(.+)$/.exec(text);
  const base = scaled ? unitAt(scaled[2] ?? '', 0) : undefined;
  if (scaled && base && base.end === (scaled[2] ?? '').length) {
    return { ...base.unit, text, name: text, scale: times(base.unit.scale, SCALES[scaled[1] ?? ''] ?? 1) };
  }
  return { text, name: text, dimension: 'count', scale: '1' };
}

const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  萬: 10_000,
  十萬: 100_000,
  百萬: 1_000_000,
  千萬: 10_000_000,
  億: 100_000_000,
};

const times = (scale: string, factor: number): string => String(Number(scale) * factor);

/** How two units relate: the same thing, scales of one thing, or different things. */
export type UnitRelation = 'same' | 'convertible' | 'different' | 'unknown';

const CONVERTIBLE: ReadonlySet<Dimension> = new Set([
  'money',
  'length',
  'area',
  'mass',
  'volume',
  'power',
  'energy',
  'time',
]);

/** Compares two units. `unknown`: one of them is not stated. A percentage and a count are different. */
export function relateUnits(a: Unit, b: Unit): UnitRelation {
  if (a.dimension === 'none' || b.dimension === 'none') return 'unknown';
  if (a.name === b.name && a.scale === b.scale) return 'same';
  const per = (unit: Unit): string => unit.name.split('/')[1] ?? '';
  if (a.dimension !== b.dimension) return 'different';
  if (a.name.split('/')[0] === b.name.split('/')[0] && (per(a) === '' || per(b) === '')) return 'same';
  if (per(a) !== per(b)) return 'different';
  const scaledCount =
    a.dimension === 'count' && a.name.endsWith(b.name) !== b.name.endsWith(a.name) && a.scale !== b.scale;
  return CONVERTIBLE.has(a.dimension) || scaledCount ? 'convertible' : 'different';
}
