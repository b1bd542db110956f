import { message, type Message } from '../../language/message';
import { readTarget } from '../../quantity/readTarget';
import type { Target } from '../../quantity/target';
import type { Unit } from '../../quantity/unit';
import type { SaidTarget, SaidWay } from './decisions';
import { stated, type Direction } from '../direction/direction';
import type { Read } from '../indicator';
import { locate, type SourceText } from '../sourceText';
import '../direction/wording';

interface TargetReading {
  readonly read: Read<Target> | null;
  readonly gaps: readonly Message[];
}

/** The target that a person chose; the one that was read where nothing was chosen, or it is not there any more. */
export function saidTarget(
  said: SaidTarget | null,
  reading: TargetReading,
  narrative: SourceText,
  { unit, reportYear }: { readonly unit: Unit; readonly reportYear: number | null },
): TargetReading {
  if (said?.place !== 'narrative') return reading;
  const start = narrative.plain.indexOf(said.quote);
  const value = readTarget(said.quote, { unit, reportYear, position: null });
  if (start < 0 || !value) return reading;
  // A bare figure is held against the result as the target's own cell says.
  const comparator = value.comparator ?? reading.read?.value.comparator ?? null;
  const evidence = locate(narrative, start, start + said.quote.length);
  return { read: { value: { ...value, comparator }, evidence }, gaps: [] };
}

/** The way that a person said; else the one that the row shows. */
export function saidDirection(said: SaidWay | null, shown: () => Direction): Direction {
  if (said === null) return shown();
  return stated(said === 'neither' ? 'open' : said, message('direction.because.said'));
}
