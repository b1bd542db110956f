import { allMatches } from '../../text/allMatches';
import { isUnitOrScale } from '../../layout/headings/unitIn';
import type { Unit } from '../../quantity/unit';
import { PERCENT } from '../../quantity/unit';
import { readUnit } from '../../quantity/units';
import type { IndicatorPlace } from './indicatorPlace';

/** Words of a unit column that tell only what kind of figure stands beside; of these percentages have a unit. */
const PERCENTAGES = /^(?:百分比|百分率|比率|比例|percentages?|percent|pct|rate|ratio \(%\))$/i;
const NUMBERS = /^(?:數值|數字|數量|個數|numbers?|count|value|integer|numeric|#|[-—–]+|無|n\/?a)$/i;
const LABEL = /^(?:單位|units?)\s?[:：]?\s?/i;
/** A share has the unit of no title: 單位：千元 above does not make a rate one of money. */
const IN_BRACKETS = /[([]([^()[\]]{1,32})[)\]]/g;
const SHARE = /(?:[率比]|比例|比重|滿意度|%|百分比|percentage|percent|rate|ratio|share|index|指數)$/i;

/**
 * The unit of figures that bear none: that of the unit column, else of the headings, else what stands in brackets
 * behind the indicator's name, else what a title gives for all.
 */
export function unitOf(column: string, { record, table }: IndicatorPlace, name: string): Unit {
  if (PERCENTAGES.test(column.trim())) return PERCENT;
  if (column.trim() !== '' && !NUMBERS.test(column.trim())) return readUnit(column);
  const bracketed = bracketUnit(name);
  const title = table.unit !== null && !SHARE.test(bare(name)) ? table.unit : null;
  return readUnit(record.unit ?? bracketed ?? timeCounted(name) ?? title ?? '');
}

const DAYS_ZH = /[天日]數$/;
const TIME_EN =
  /^(?:(?:the )?(?:average|mean|median|total) )?(?:number of )?(?:working |business |calendar )?(days|hours|minutes)(?= (?:to|taken|for|from|until|before|waited|per|between)\b)|^(?:average|mean|median) (?:number of )?(?:working |business |calendar )?(days|hours|minutes)\b/i;
const OF_TIME = /%|percent|\b(?:rate|ratio|share|index|change)\b/i;

/** Average days to approve, 平均處理天數: a name that counts time says in what; whatever a title says of money. */
function timeCounted(name: string): string | null {
  const own = bare(name);
  if (DAYS_ZH.test(own)) return '日';
  const [, before, average] = OF_TIME.test(own) ? [] : (TIME_EN.exec(own) ?? []);
  return (before ?? average)?.toLowerCase() ?? null;
}

/** 售電量(百萬度), Call wait time (minutes), 反應時間(單位:分鐘,愈低愈佳): a known unit in brackets. */
function bracketUnit(name: string): string | null {
  const inside = allMatches(IN_BRACKETS, name).flatMap((match) => (match[1] ?? '').split(/[,，、;；]/));
  return inside.map((text) => text.trim().replace(LABEL, '')).find(isUnitOrScale) ?? null;
}

const bare = (name: string): string => name.replace(/[([][^()[\]]*[)\]]/g, '').trim();
