import { allMatches } from '../../text/allMatches';
import { isUnitOrScale } from '../../layout/headings/unitIn';
import type { Unit } from '../../quantity/unit';
import { NO_UNIT, PERCENT } from '../../quantity/unit';
import { readUnit, relateUnits } from '../../quantity/units';
import { inTwoLanguages } from '../../text/twoLanguages';
import type { IndicatorPlace } from './indicatorPlace';

/** Words of a unit column that tell only what kind of figure stands beside; of these percentages have a unit. */
const PERCENTAGES = /^(?:百分比|百分率|比率|比例|percentages?|percent|pct|rate|ratio \(%\))$/i;
/** Of so many heads, calls or kilometres: such a rate is no percentage, whatever a column of kinds calls it. */
const RATES = /^(?:比率|比例|率|rates?|ratio)$/i;
const PER_SO_MANY =
  /每[十百千萬億]{1,3}[^,，。;]|每\s?[\d,]{3,}|千分之|\b(?:per|for every|in every|in)\s(?:(?:a|one|ten)\s)?(?:\d[\d,. ]{2,}|hundred thousand|thousand|million|10k)/i;
const NUMBERS = /^(?:數值|數字|數量|個數|numbers?|nos?\.?|count|value|integer|numeric|#|[-—–]+|無|n\/?a)$/i;
const LABEL = /^(?:單位|units?)\s?[:：]?\s?/i;
/** A share has the unit of no title: 單位：千元 above does not make a rate one of money. */
const IN_BRACKETS = /[([]([^()[\]]{1,32})[)\]]/g;
const SHARE = /(?:[率比]|比例|比重|滿意度|%|百分比|percentage|percent|rate|ratio|share|index|指數)$/i;

/**
 * The unit of figures that bear none: that of the unit column, else of the headings, else what stands in brackets
 * behind the indicator's name, else what a title gives for all.
 */
export function unitOf(column: string, { record, table }: IndicatorPlace, name: string): Unit {
  if (RATES.test(column.trim()) && PER_SO_MANY.test(name)) return NO_UNIT;
  if (PERCENTAGES.test(column.trim())) return PERCENT;
  if (column.trim() !== '' && !NUMBERS.test(column.trim())) return readUnit(column);
  const bracketed = bracketUnit(name);
  const title = table.unit !== null && !SHARE.test(bare(name)) ? table.unit : null;
  const said = record.unit ?? bracketed ?? timeCounted(name);
  return said === null ? countedOr(title, name) : readUnit(said);
}

/** What the name counts, whatever a title says of money: 參觀人次 below 單位：千元; in its scale below 單位：千人次. */
function countedOr(title: string | null, name: string): Unit {
  const given = readUnit(title ?? '');
  const counted = readUnit(countedIn(name) ?? '');
  if (counted.dimension === 'none') return given;
  return given.dimension === 'none' || relateUnits(given, counted) === 'different' ? counted : given;
}

const DAYS_ZH = /[天日]數$/;
const TIME_EN =
  /^(?:(?:the )?(?:average|mean|median|total) )?(?:number of )?(?:working |business |calendar )?(days|hours|minutes)(?= (?:to|taken|for|from|until|before|waited|per|between)\b)|^(?:average|mean|median) (?:number of )?(?:working |business |calendar )?(days|hours|minutes)\b|^(?:average|mean|median)(?: [\w-]+){1,5} (?:days|hours|minutes)(?= per\b|$)/i;
const UNIT_OF_TIME = /days|hours|minutes/i;
const OF_TIME = /%|percent|\b(?:rate|ratio|share|index|change)\b/i;

/** Average days to approve, 平均處理天數: a name that counts time says in what; whatever a title says of money. */
function timeCounted(name: string): string | null {
  const own = bare(name);
  const both = inTwoLanguages(own);
  if (DAYS_ZH.test(both?.chinese ?? own)) return '日';
  const english = both?.english ?? own;
  const found = OF_TIME.test(english) ? null : TIME_EN.exec(english);
  return found ? (UNIT_OF_TIME.exec(found[0])?.[0].toLowerCase() ?? null) : null;
}

/** 教師研習人次, 發表論文篇數: what a name counts by its last word. 指數 and 分數 count nothing. */
const COUNTED =
  /(人次|場次|班次|車次|架次|艘次|件次|戶次|家次|診次|趟次|床日)$|(?<=[\u3400-\u9fff])([人件次家戶篇處案項校隊冊株隻頭台輛座棟張份則])數$/;

function countedIn(name: string): string | null {
  const own = bare(name);
  const [, whole, one] = COUNTED.exec(inTwoLanguages(own)?.chinese ?? own) ?? [];
  return whole ?? one ?? null;
}

/** 售電量(百萬度), Call wait time (minutes), 反應時間(單位:分鐘,愈低愈佳): a known unit in brackets. */
function bracketUnit(name: string): string | null {
  const inside = allMatches(IN_BRACKETS, name).flatMap((match) => (match[1] ?? '').split(/[,，、;；]/));
  const parts = inside.map((text) => text.trim().replace(LABEL, ''));
  return parts.find(isUnitOrScale) ?? (parts.some((part) => POINTS.test(part)) ? '分' : null);
}

/** 滿分100分, 5分量表: what is given is points. */
const POINTS = /^(?:滿分|總分)\s?(?:為|是)?\s?\d+(?:\s?分)?$|^(?:採)?\d+\s?分(?:制|量表)$/;

const bare = (name: string): string => name.replace(/[([][^()[\]]*[)\]]/g, '').trim();
