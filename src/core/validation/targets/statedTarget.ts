import type { Span } from '../../quantity/quantity';
import { readTarget } from '../../quantity/readTarget';
import type { Target } from '../../quantity/target';
import { NO_UNIT } from '../../quantity/unit';
import type { Read } from '../../report/indicator';
import type { NarrativeOutline } from '../../report/rows/outline';
import { flatten } from '../../report/rows/readOutline';
import { locate, type SourceText } from '../../report/sourceText';
import type { IndicatorReading } from '../engine/indicatorReading';
import { withoutStop } from '../text/edges';
import { TARGET_TITLE } from './vocabulary';

/** The span of (一)年度目標值; `null` for a narrative without it (目標質量提升 is another thing). */
export function findStatedTarget(outline: NarrativeOutline): Span | null {
  const body = outline.statedTarget;
  const section = body && flatten(outline.sections).find((one) => one.body.start === body.start);
  return section && TARGET_TITLE.test(section.title) ? body : null;
}

/** The target as (一)年度目標值 states it; `null` where that states none. */
export function readStatedTarget(reading: IndicatorReading): Read<Target> | null {
  const span = reading.statedTargetSpan;
  return span && targetIn(reading, reading.narrative, span);
}

/** Reads the target in a part of a text; the spans of what is returned are in the whole text. */
export function targetIn(reading: IndicatorReading, source: SourceText, region: Span): Read<Target> | null {
  const unit = reading.indicator.target?.value.unit;
  const { start, end } = withoutStop(source.plain, region);
  const { plain, quantities } = source.part({ start, end });
  const context = { unit: unit ?? NO_UNIT, reportYear: reading.year, position: null, quantities };
  const target = readTarget(plain, context);
  if (!target) return null;
  const span = { start: start + target.span.start, end: start + target.span.end };
  return { value: { ...target, span }, evidence: locate(source, span.start, span.end) };
}
