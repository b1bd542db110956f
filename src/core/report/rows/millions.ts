import { readUnit } from '../../quantity/units';
import { SourceText } from '../sourceText';
import type { Fields } from './fields';

/** The roles whose cells hold one value. */
const VALUES = ['baseline', 'target', 'actual'] as const;
/** A cell of figures and nothing else, with an m behind one: 6.5m – 7.0m. */
const IN_M = /^(?=.*\d ?m(?![a-z]))[\s\d.,m<>≥≤=~+–—-]{2,32}$/;
/** 12M, which may be metres or months. */
const IN_CAPITALS = /^[<>≥≤=~+–— ]*\d[\d,]* ?M$/;
const EACH_M = /(?<=\d ?)m/gi;
/** What a capital M may stand for that is no scale. */
const MEASURES: readonly string[] = ['length', 'time'];
const BARE = /^[\s\d,.]+$/;
/** No length in metres is so many times a number beside it. */
const BEYOND = 10_000;

const OF_LENGTH =
  /\b(?:lengths?|heights?|depths?|distances?|widths?|metres?|meters?|elevations?|altitudes?|thickness|diameters?|setbacks?|radius|water levels?|long|high|deep|wide)\b|長|高度|深|寬|距離|水位|厚|口徑|公尺|半徑/i;
const OF_MANY =
  /\b(?:people|persons?|population|passengers?|patronage|ridership|travell?ers?|tourists?|visitors?|visits?|customers?|clients?|users?|subscribers?|members?|students?|pupils?|patients?|residents?|households?|employees?|workers?|trips?|journeys?|boardings?|views?|page views|downloads?|sessions?|transactions?|calls?|items?|units? (?:sold|shipped)|loans?|meals?|doses?|trees?|messages?|followers?|revenues?|income|sales|turnover|costs?|budgets?|expenditure|spend(?:ing)?|savings?|investments?|funding|grants?|profits?|surplus|assets?|value of)\b|人次|人數|人口|旅客|遊客|訪客|用戶|會員|營收|收入|金額|經費|投資|瀏覽|下載|交易/i;

/**
 * Fields in which 6.5m of travellers is said as 6.5M: a letter that may be metres is a scale where the unit column, the
 * name, or a figure beside it that is written in full says so.
 */
export function withMillions(fields: Fields): Fields {
  const inM = VALUES.filter((role) => IN_M.test(fields[role]?.plain ?? ''));
  if (inM.length > 0 && countsMany(fields)) return written(fields, inM, 'M');
  const inCapitals = VALUES.filter((role) => IN_CAPITALS.test(fields[role]?.plain ?? ''));
  return inCapitals.length > 0 && isMeasured(fields) ? written(fields, inCapitals, 'm') : fields;
}

/** The fields with a letter of one kind behind the figures of some of them. */
function written(fields: Fields, roles: readonly (typeof VALUES)[number][], letter: 'm' | 'M'): Fields {
  const said: { -readonly [K in keyof Fields]: Fields[K] } = { ...fields };
  for (const role of roles) {
    const field = fields[role];
    if (field) said[role] = new SourceText(field.plain.replace(EACH_M, letter), field.parts);
  }
  return said;
}

/** Whether 12M is no million, by the unit column or by a figure beside it: 95 m were laid, it took 11 months. */
function isMeasured(fields: Fields): boolean {
  const column = fields.unit?.plain.trim() ?? '';
  if (column !== '') return MEASURES.includes(readUnit(column).dimension);
  return VALUES.some((role) =>
    fields[role]?.quantities.some(({ unit }) => MEASURES.includes(unit.dimension)),
  );
}

function countsMany(fields: Fields): boolean {
  const name = `${fields.indicator?.plain ?? ''} ${fields.goal?.plain ?? ''}`;
  const column = fields.unit?.plain.trim() ?? '';
  if (column !== '') return !['length', 'area', 'volume'].includes(readUnit(column).dimension);
  if (OF_LENGTH.test(fields.indicator?.plain ?? name)) return false;
  return OF_MANY.test(fields.indicator?.plain ?? name) || isDwarfed(fields);
}

/** 6.5m beside 6,480,000. */
function isDwarfed(fields: Fields): boolean {
  const figures = VALUES.flatMap((role) => {
    const plain = fields[role]?.plain ?? '';
    const value = fields[role]?.quantities[0]?.value;
    return value ? [{ value, isBare: BARE.test(plain) }] : [];
  });
  const bare = figures.filter(({ isBare }) => isBare);
  return figures.some(
    ({ value, isBare }) => !isBare && bare.some((other) => other.value.gt(value.times(BEYOND))),
  );
}
