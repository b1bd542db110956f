import { shownPercent } from '../../achievement/shownRate';
import { Decimal } from '../../quantity/decimal';
import { percent } from '../figures/arithmetic';
import { allMatches } from '../../text/allMatches';
import { readable } from '../../text/readable';
import type { AssessedTable } from '../engine/assessedTable';
import type { IndicatorReading } from '../engine/indicatorReading';
import type { Band, Light, TableReading } from '../engine/tableReading';
import { ownColumn } from '../actual/columns';
import { ANY_LIGHT, IS_LIGHT, isGreen, isRed, LEGEND, WHOLE_LIGHT } from './vocabulary';

/** The lights of a report, the worst first. */
const LIGHTS: readonly Light[] = ['red', 'yellow', 'green'];

/** A longer cell tells a story. */
const LONGEST = 300;

/** A light that the legend of its own table does not give the row. */
export interface WrongLight {
  readonly isBetter: boolean;
  /** In percent, as the row prints or gives it. */
  readonly rate: string;
}

/** Whether a word of a status column is a light of which the table shows what it stands for. */
export function isLightOfLegend(plain: string, whole: TableReading): boolean {
  const colour = wholeLight(plain);
  return colour !== undefined && whole.lights.has(colour);
}

/** Holds the light of a row against the legend; `null` where it is right, or where nothing is proven. */
export function wrongLight(reading: IndicatorReading, report: AssessedTable): WrongLight | null {
  const colour = wholeLight(ownColumn(reading, 'status', report)?.plain ?? '');
  if (!colour) return null;
  const legend = report.whole.lights;
  if (!legend.has(colour)) return null;
  const { rate: printed } = reading.indicator.reported;
  const rates = [printed?.value.value, reading.assessment.rate].filter(
    (rate) => rate !== undefined && rate !== null,
  );
  const lights = rates.map((rate) => lightOf(rate.toNumber(), legend));
  const [right] = lights;
  const [rate] = rates;
  if (!right || !rate || right === colour || lights.some((light) => light !== right)) return null;
  return {
    isBetter: LIGHTS.indexOf(colour) > LIGHTS.indexOf(right),
    rate: printed ? percent(printed.value.value) : shownPercent(rate, report.scheme, boundsOf(legend)),
  };
}

/** What each light stands for, where cells outside of the indicators say so; empty where they contradict each other. */
export function readLegend({
  snapshot,
  readings,
}: Pick<AssessedTable, 'snapshot' | 'readings'>): ReadonlyMap<Light, Band> {
  const own = new Set(readings.flatMap(({ indicator: { rows } }) => [rows.first, rows.last]));
  const legend = new Map<Light, Band>();
  for (const [index, line] of snapshot.text.entries()) {
    if (own.has(snapshot.origin.row + index)) continue;
    for (const text of line) {
      if (text.length > LONGEST) continue;
      for (const [colour, band] of bandsOf(readable(text).plain)) {
        const known = legend.get(colour);
        if (known && (known.from !== band.from || known.to !== band.to)) return new Map<Light, Band>();
        legend.set(colour, band);
      }
    }
  }
  return legend;
}

function* bandsOf(plain: string): Iterable<readonly [Light, Band]> {
  const lights = allMatches(ANY_LIGHT, plain);
  for (const [at, light] of lights.entries()) {
    const before = plain.slice((lights[at - 1]?.index ?? -1) + 1, light.index);
    const behind = plain.slice(light.index + light[0].length, lights[at + 1]?.index);
    // 80%以上未滿100%為黃燈: what comes first says when, and what follows is of the next one.
    const first = IS_LIGHT.test(before) ? bandOf(lastClause(before)) : null;
    const band = first ?? bandOf(behind);
    if (band) yield [colourOf(light[0]), band];
  }
}

const lastClause = (text: string): string => text.split(/[;；。\n]/).at(-1) ?? '';

function bandOf(said: string): Band | null {
  const number = (match: RegExpExecArray | null): number | null => {
    const digits = match?.[1] ?? match?.[2];
    return digits === undefined ? null : Number(digits);
  };
  const range = LEGEND.between.exec(said);
  if (range) return { from: Number(range[1]), to: Number(range[2]), withEnd: true };
  const [from, below, upTo] = [LEGEND.from, LEGEND.below, LEGEND.upTo].map((pattern) =>
    number(pattern.exec(said)),
  );
  if (from === null && below === null && upTo === null) return null;
  return { from: from ?? null, to: below ?? upTo ?? null, withEnd: below === null };
}

function lightOf(rate: number, legend: ReadonlyMap<Light, Band>): Light | undefined {
  const fits = ({ from, to, withEnd }: Band): boolean =>
    (from === null || rate >= from) && (to === null || rate < to || (withEnd && rate === to));
  const found = [...legend].filter(([, band]) => fits(band));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Where one light ends and the next begins: a rate beside it must not be printed as if it were on it. */
function boundsOf(legend: ReadonlyMap<Light, Band>): readonly Decimal[] {
  return [...legend.values()].flatMap(({ from, to }) =>
    [from, to].flatMap((bound) => (bound === null ? [] : [new Decimal(bound)])),
  );
}

function wholeLight(plain: string): Light | undefined {
  const word = WHOLE_LIGHT.exec(plain.trim())?.[1];
  return word === undefined ? undefined : colourOf(word);
}

function colourOf(word: string): Light {
  if (isGreen(word)) return 'green';
  return isRed(word) ? 'red' : 'yellow';
}
