import type { Unit } from './unit';

/** So many of a unit at once, as tables say it: 萬人, 十億元, NT$ million, thousands of visits, 000s. */
const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  萬: 10_000,
  十萬: 100_000,
  百萬: 1_000_000,
  千萬: 10_000_000,
  億: 100_000_000,
  十億: 1_000_000_000,
};
/** The longer ones first: 百萬人次 is no hundred of 萬人次. */
const CHINESE = /^(十億|千萬|百萬|十萬|億|萬|千|百|十)(.+)$/;

const THOUSANDS = String.raw`thousands?|thous\.?|000s?`;
const MILLIONS = String.raw`millions?|mil\.?|mio\.?`;
const BILLIONS = String.raw`billions?`;
const WORD = `(${THOUSANDS})|(${MILLIONS})|(${BILLIONS})`;
/** Letters are a scale only beside money: 5 m are metres. */
const LETTER = String.raw`(?:${WORD}|(k)|(m|mn|mm)|(b|bn))`;
const BEFORE = new RegExp(`^(?:${WORD})(?: of)? (.+)$`, 'i');
const BEHIND = new RegExp(String.raw`^(.*[^\s'’])[\s'’]*${LETTER}$`, 'i');
/** number (000), no. in thousands: how many of something, which the unit does not name. */
const ALONE = new RegExp(
  String.raw`^(?:(?:numbers?|no\.?|nos\.?|count|#)[\s,:]*)?(?:in )?['’]?(?:${WORD})$`,
  'i',
);
const NAMES = ['千', '百萬', '十億'] as const;

/** How a unit that bears no scale is read. */
type Known = (text: string) => Unit | undefined;

/** Reads a text that is a unit and so many of it at once; `undefined` for any other. */
export function scaledUnit(text: string, known: Known): Unit | undefined {
  const [, scale, of] = CHINESE.exec(text) ?? [];
  if (scale !== undefined && of !== undefined) {
    const base = known(of);
    return base && times(base, text, text, SCALES[scale] ?? 1);
  }
  return /[a-z0]/i.test(text) ? scaledInEnglish(text, known) : undefined;
}

function scaledInEnglish(text: string, known: Known): Unit | undefined {
  const alone = scaleName(ALONE.exec(text)?.slice(1));
  if (alone) return { text, name: alone, dimension: 'count', scale: String(SCALES[alone]) };
  const before = BEFORE.exec(text);
  const first = scaleName(before?.slice(1, 4));
  if (before && first) return ofBase(baseOf(before[4] ?? '', known), text, first);
  const behind = BEHIND.exec(text);
  const base = behind && baseOf((behind[1] ?? '').trim(), known);
  const last = scaleName(behind?.slice(2));
  const isLetter = scaleName(behind?.slice(2, 5)) === undefined;
  if (!base || !last || (isLetter && !isMoney(base))) return undefined;
  return ofBase(base, text, last);
}

/** A scale of a unit that bears none itself: 百萬 of 千元 is said by nobody. */
function ofBase(base: Unit | undefined, text: string, scale: (typeof NAMES)[number]): Unit | undefined {
  if (!base || isBareScale(base) || (base.dimension === 'money' && base.scale !== '1')) return undefined;
  return times(base, text, `${scale}${base.name}`, SCALES[scale] ?? 1);
}

/** $ by itself is no unit of the table, and money beside a scale. */
const baseOf = (text: string, known: Known): Unit | undefined => known(text === '$' ? 'NT$' : text);

/** Other currencies than ours convert into nothing, and are amounts all the same. */
const isMoney = ({ dimension, name }: Unit): boolean =>
  dimension === 'money' || /[元鎊圓幣盾銖索比郎]$/.test(name);

/** The scale among the groups of words for thousands, millions and billions. */
function scaleName(groups: readonly (string | undefined)[] = []): (typeof NAMES)[number] | undefined {
  const at = groups.findIndex((group) => group !== undefined);
  return at < 0 ? undefined : NAMES[at % NAMES.length];
}

const times = (base: Unit, text: string, name: string, factor: number): Unit => ({
  ...base,
  ...{ text, name, scale: String(Number(base.scale) * factor) },
});

/** Whether a unit says only how many of something: in thousands. */
export const isBareScale = ({ name }: Unit): boolean => NAMES.some((scale) => scale === name);
