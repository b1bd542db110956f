import type { Decimal } from '../../quantity/decimal';
import { findPeriods } from '../../quantity/periods';
import type { Dimension, Unit } from '../../quantity/unit';
import type { ActualSearch } from './actualSearch';

/** What is known of the figure that is looked for. */
export interface Wanted {
  /** The target's unit, else the unit column's. */
  readonly unit: Unit;
  readonly name: string;
  /** The target's own words. */
  readonly asked: string;
  /** The year that the name says, else the report's. */
  readonly reportYear: number | null;
  /** Whether the figure is itself a change (減少 200 公噸), so that words of change speak for it. */
  readonly isChange: boolean;
  /** Whether what was not done is asked for (未完成件數, targets not achieved). */
  readonly isDenied: boolean;
  /** Whether no more than the target may be (不超過 3 件). */
  readonly isUpperBound: boolean;
  /** Whether the target is one amount, which parts may add up to: it lists none itself. */
  readonly isOneAmount: boolean;
  /** The target: the same figure again may be the target repeated. */
  readonly target: Decimal | null;
}

/** What the last words of an indicator's name say that it counts or measures, the longer ones first. */
const KINDS: readonly (readonly [RegExp, Dimension])[] = [
  [/(?:率|比率|比例|占比|佔比|比重|百分比|[增減]幅|覆蓋度)(?:\([^)]*\))?$/, 'percent'],
  [/(?:金額|經費|收入|支出|餘絀|產值|營業額|稅收|成本|租金|總額)(?:\([^)]*\))?$/, 'money'],
  [/(?:件數|人數|人次|家數|戶數|場次|場數|次數|案數|項數|處數|輛數|校數|班數|名額)(?:\([^)]*\))?$/, 'count'],
  [/(?:天數|日數|時數|時間|工期|期間|期程|時程|週期)(?:\([^)]*\))?$/, 'time'],
  [/(?:噸量|重量|公噸數)(?:\([^)]*\))?$/, 'mass'],
  [/\b(?:rate|percentage|share|ratio|proportion)(?: of .{0,60})?$/i, 'percent'],
  // On time, within the response time: no name of a time.
  [
    /^(?!.*\bwithin\b).*(?<!\b(?:on|in|of|the|over|first|real|full|part|all)[ -])\b(?:time|duration|length of stay|delay|wait)s?(?: (?:to|for|of|per|in|until) .{0,60})?$/i,
    'time',
  ],
];

/** What kind of figure an indicator's name asks for; `undefined` where it does not say. */
export function kindOfName(name: string): Dimension | undefined {
  const bare = name.slice(-80).trim();
  return KINDS.find(([pattern]) => pattern.test(bare))?.[1];
}

/** Whether a name says that it counts things of this unit, or asks for figures of its kind. */
export function isCountedBy(name: string, { text, dimension }: Unit): boolean {
  if (kindOfName(name) === dimension && dimension !== 'count') return true;
  const written = text.trim();
  const noun = /^[a-z]/i.test(written) ? written.slice(written.lastIndexOf(' ') + 1) : written;
  const word = noun.toLowerCase().replace(/s$/, '');
  return word !== '' && name.toLowerCase().includes(word) && !onlyDescribes(name, word);
}

/** What may follow the noun that a name counts: visitor numbers, homes in use, sites remediated. */
const MAY_FOLLOW =
  /^(?:numbers?|counts?|totals?|volumes?|figures?|of|in|on|at|by|for|from|to|with|within|per|who|that|and|or|[a-z]+(?:ed|ing))?$/i;

/** Whether a noun only stands before another one: museum attendance counts no museums. */
function onlyDescribes(name: string, word: string): boolean {
  if (!/^[a-z -]+$/.test(word)) return false;
  const uses = [...name.matchAll(new RegExp(`\\b${word}(s?)\\b[^a-z]{0,3}([a-z]*)`, 'gi'))];
  return uses.length > 0 && uses.every(([, plural, next = '']) => plural === '' && !MAY_FOLLOW.test(next));
}

/** What a name ends on that counts or measures anything: of 裁罰件數, 件數. */
const COUNTED =
  /(?:總)?(?:件|人|人次|人數|家|戶|場|場次|次|案|項|處|輛|校|班|金|產|數)?(?:數量|數額|數|額|量|次)?(?:之|的)?(?:比率|比例|占比|佔比|率|度)?$/;
const LAST_WORDS = 2;

/** The last words of a name, without what they count: what must have been done. */
export function actOf(name: string): string {
  const trimmed = name.trim();
  const opened = trimmed.endsWith(')') ? trimmed.lastIndexOf('(') : -1;
  const bare = opened < 0 ? trimmed : trimmed.slice(0, opened);
  const word = /(?<![a-z])[a-z]{3,30}$/i.exec(bare)?.[0];
  return word?.toLowerCase() ?? bare.replace(COUNTED, '').slice(-LAST_WORDS);
}

const DENIED =
  /未[完達結通辦]|不合格|逾期|\bnot (?:achieved|met|completed|done)|\b(?:un(?:met|resolved)|missed|failed)\b/i;

/** The year that a name says it is of (108 年度未達標比率); `null` where it names none or several. */
function yearOfName(name: string): number | null {
  const [only, ...others] = findPeriods(name, null);
  return only === undefined || others.length > 0 ? null : only.year;
}

/** What the search for an actual wants, in a unit. */
export function wantedOf(search: ActualSearch, unit: Unit): Wanted {
  const { name, asked, reportYear, measure, isChange, isOneAmount, target } = search;
  return {
    unit,
    name,
    asked,
    reportYear: yearOfName(name) ?? reportYear,
    isChange: isChange || measure === 'growth' || measure === 'reduction' || unit.dimension === 'point',
    isDenied: DENIED.test(name),
    isOneAmount,
    isUpperBound: target?.value.comparator === '<=' || target?.value.comparator === '<',
    target: target?.value.value ?? null,
  };
}
