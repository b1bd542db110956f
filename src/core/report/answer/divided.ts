import { partsIn } from '../../reading/divisions';
import { hasAny, type Mention } from '../../reading/mention';
import { monthsIn } from '../../reading/months';
import { relateUnits } from '../../quantity/units';
import type { Wanted } from './wanted';

/** What is said of a figure in these roles is not said beside another one of the year. */
const OTHERS = ['target', 'planned', 'earlier', 'from', 'change'] as const;
/** The division of the year. */
const OF_TIME = -1;

/** What a figure is of, as its own words say: which part of which division. */
type Parts = ReadonlyMap<number, string>;

/** How a figure stands to others that are told beside it, of other parts of the same thing. */
export interface Division {
  /** It is of one of several parts, and the name asks for the whole: 平日 93.4%，假日 88.1%. */
  readonly isOneOfParts: (m: Mention) => boolean;
  /** It is of the part that the name asks for. */
  readonly isAskedPart: (m: Mention) => boolean;
}

/** Which figures are told beside others of their kind as parts of one thing (第 1 季 190 盞，第 2 季 220 盞). */
export function divisionOf(mentions: readonly Mention[], { name, asked }: Wanted): Division {
  const words = `${name}|${asked}`.toLowerCase();
  const parts = forEach(partsOf);
  const namedParts = forEach((m: Mention): readonly string[] => {
    if (hasAny(m, ['total', 'whole'])) return [];
    const others = mentions.filter((other) => isBeside(m, other) && !hasAny(other, OTHERS));
    if (others.length === 0) return [];
    return [...parts(m)]
      .filter(([division, part]) =>
        others.some((other) => {
          const said = parts(other).get(division);
          return said !== undefined && said !== part;
        }),
      )
      .map(([, part]) => part);
  });
  return {
    isOneOfParts: (m) => namedParts(m).some((part) => !words.includes(part)),
    isAskedPart: (m) => namedParts(m).some((part) => words.includes(part)),
  };
}

/** What is found out of each figure when it is first asked for. */
function forEach<T>(find: (mention: Mention) => T): (mention: Mention) => T {
  const known = new Map<Mention, T>();
  return (mention) => {
    const found = known.get(mention) ?? find(mention);
    known.set(mention, found);
    return found;
  };
}

/** A part that a figure's own words name, else the words behind it, as English has it. */
function partsOf({ before, behind }: Mention): Parts {
  const own = partsIn(before);
  const isOwn = own.length > 0 || /[\u4e00-\u9fff]/.test(before);
  const words = isOwn ? before : `${before} ${behind}`;
  const months = monthsIn(words);
  const time: readonly (readonly [number, string])[] = months
    ? [[OF_TIME, `${String(months.first)}-${String(months.last)}`]]
    : [];
  const parts = isOwn ? own : partsIn(words);
  return new Map([...parts.map(({ division, name }) => [division, name] as const), ...time]);
}

const isBeside = (m: Mention, other: Mention): boolean =>
  m !== other &&
  Math.abs(m.sentenceIndex - other.sentenceIndex) <= 1 &&
  relateUnits(m.quantity.unit, other.quantity.unit) === 'same';
