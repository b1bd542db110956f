import { relateUnits } from '../../../quantity/units';
import type { Mention } from '../../../reading/mention';
import { isCountedBy, kindOfName, type Wanted } from '../wanted';
import { isShare, isTime, relation, type Feature, type Surroundings } from './feature';

/** A budget of 901,000 beside a name of 執行率 is no percentage. */
const LARGEST_PERCENT = 400;

/** What is wanted where neither target nor column says a unit: what the name asks for. */
function fitsName({ quantity }: Mention, { wanted }: Surroundings): boolean | undefined {
  if (wanted.unit.dimension !== 'none') return undefined;
  const kind = wanted.target?.gt(LARGEST_PERCENT) ? undefined : kindOfName(wanted.name);
  return kind === undefined || quantity.unit.dimension === 'none'
    ? undefined
    : quantity.unit.dimension === kind;
}

/** Names of what is told in money. */
const MONEY_NAME =
  /[額費款稅價值]|預算|經費|收入|支出|盈|餘絀|損益|利益|淨利|成本|營收|資金|基金|spend|cost|revenue|income|budget|fund|debt|value|price|saving|deficit|surplus|profit|balance|expenditure|sales|fees?\b|tax|turnover|loan|amount|financ|outturn|grant|\bGDP\b/i;

/** 52.12% answers no budget of 1,378,000. */
export const isTooSmall = ({ quantity }: Mention, { wanted }: Surroundings): boolean =>
  wanted.unit.dimension === 'none' && isShare(quantity.unit) && wanted.target?.gt(LARGEST_PERCENT) === true;

/** A mark or an index has no unit to write: 平均成績為 97.82. */
const isBareByNature = ({ name, unit }: Wanted): boolean =>
  /(?:分數|成績|得分|指數|評分|倍數|名次|排名|\b(?:score|index|points|ranking|rank))(?:\([^)]*\))?$/i.test(
    name.trim(),
  ) || unit.text === '分';

/** What the unit of a figure says for and against it. */
export const UNITS: readonly Feature[] = [
  { id: 'same unit', weight: 5, holds: (m, a) => relation(m, a) === 'same' },
  { id: 'a scale of the unit', weight: 4.5, holds: (m, a) => relation(m, a) === 'convertible' },
  { id: 'no unit of its own', weight: 1, holds: (m) => m.quantity.unit.dimension === 'none' },
  {
    id: 'a mark needs no unit',
    weight: 2,
    holds: (m, a) => m.quantity.unit.dimension === 'none' && isBareByNature(a.wanted),
  },
  {
    id: 'some of what is wanted',
    weight: 3.5,
    holds: (m, a) => m.of !== undefined && relateUnits(m.of.unit, a.wanted.unit) === 'same',
  },
  {
    id: 'no unit wanted',
    weight: 2,
    holds: (m, a) => m.quantity.unit.dimension !== 'none' && a.wanted.unit.dimension === 'none' && !isTime(m),
  },
  {
    id: 'another count',
    force: 'doubts prose',
    weight: -1,
    holds: (m, a) => relation(m, a) === 'different' && isShare(m.quantity.unit) === isShare(a.wanted.unit),
  },
  {
    id: 'a share for a count, or the other way',
    force: 'doubts prose',
    weight: -7,
    holds: (m, a) => relation(m, a) === 'different' && isShare(m.quantity.unit) !== isShare(a.wanted.unit),
  },
  {
    // 136 out of 145, where 95 % was aimed at.
    id: 'a count, where a share is aimed at',
    weight: -4,
    force: 'doubts prose',
    holds: (m, a) => m.of !== undefined && m.quantity.unit.dimension === 'none' && isShare(a.wanted.unit),
  },
  {
    id: 'bare, as the target is',
    weight: 2,
    holds: (m, a) =>
      m.quantity.unit.dimension === 'none' && a.wanted.unit.dimension === 'none' && a.wanted.target !== null,
  },
  {
    id: 'what the name counts',
    weight: 3,
    force: 'speaks',
    holds: (m, a) =>
      a.wanted.unit.dimension === 'none' &&
      fitsName(m, a) === undefined &&
      !isTooSmall(m, a) &&
      isCountedBy(a.wanted.name, m.quantity.unit),
  },
  { id: 'what the name asks for', weight: 3, holds: (m, a) => fitsName(m, a) === true },
  {
    id: 'not what the name asks for',
    weight: -4,
    force: 'doubts',
    holds: (m, a) => fitsName(m, a) === false,
  },
  {
    // Share of targets missed: 556 of them were, and of programmes 24 per cent.
    id: 'a bare number, where the name asks for a share',
    weight: -3,
    force: 'doubts prose',
    holds: (m, a) =>
      m.quantity.unit.dimension === 'none' &&
      m.of === undefined &&
      a.wanted.unit.dimension === 'none' &&
      a.wanted.target === null &&
      kindOfName(a.wanted.name) === 'percent' &&
      a.kin(m).some(({ quantity }) => isShare(quantity.unit)),
  },
  { id: 'counts on what was counted', weight: 3.5, holds: (m, a) => a.goesOn(m) },
  {
    id: 'money, where none is aimed at',
    weight: -4,
    force: 'doubts',
    holds: (m, a) =>
      m.quantity.unit.dimension === 'money' &&
      a.wanted.unit.dimension === 'none' &&
      a.wanted.target !== null &&
      !MONEY_NAME.test(`${a.wanted.name}|${a.wanted.asked}`),
  },
  { id: 'a share, where an amount is aimed at', weight: -2, holds: isTooSmall },
  { id: 'what another is some of', weight: -4, force: 'doubts', holds: (m, a) => a.isWhole(m) },
  {
    id: 'a time',
    force: 'doubts prose',
    weight: -4,
    holds: (m, a) => isTime(m) && a.wanted.unit.dimension !== 'time' && fitsName(m, a) !== true,
  },
];
