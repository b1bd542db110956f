import { isInside, isPercent } from '../../../quantity/quantity';
import { message } from '../../../language/message';
import type { Problem } from '../../engine/finding';
import type { IndicatorRule } from '../../engine/rule';
import { relateUnits } from '../../../quantity/units';
import { wordsBefore } from '../../../reading/clause';
import type { Evidence } from '../../../report/evidence';
import { locate } from '../../../report/sourceText';
import { matchesAt } from '../../../text/matchAt';
import { amount } from '../../figures/arithmetic';
import type { IndicatorReading } from '../../engine/indicatorReading';
import { nameOf } from '../../../reading/names';
import { namedParts, type NamedPart } from '../../targets/namedParts';
import { DONE, PLANNED } from './vocabulary';

/** Finds named parts that miss their own target while the total meets its. */
export const rule: IndicatorRule = {
  name: 'part-short-of-target',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    const { assessment, indicator } = reading;
    if (assessment.met !== true || indicator.direction.way !== 'higher') return;
    for (const { name, actual, target, arithmetic } of shortParts(reading)) {
      yield {
        message: message('part-short-of-target.found', {
          part: name,
          quote: actual.quote,
          target: target.quote,
        }),
        at: actual,
        arithmetic,
        related: [target],
      };
    }
  },
};

/** A part that stays below what was planned for it. */
interface ShortPart {
  readonly name: string;
  readonly actual: Evidence;
  readonly target: Evidence;
  readonly arithmetic: string;
}

/** The parts of a row that miss their own targets. */
function* shortParts(reading: IndicatorReading): Iterable<ShortPart> {
  yield* againstList(reading);
  yield* inSentence(reading);
}

/** 北區 60 場、南區 40 場 as the target; 北區 70 場、南區 35 場 as the result. */
function* againstList(reading: IndicatorReading): Iterable<ShortPart> {
  const targets = plannedParts(reading);
  if (targets.length < 2) return;
  const results = resultParts(reading);
  for (const target of targets) {
    const own = results.filter(({ name }) => name === target.name);
    const [first] = own;
    if (first && own.every(({ quantity }) => quantity.value.lt(target.quantity.value)))
      yield short(target.name, first, target);
  }
}

/** The named figures of the target's own cell, else of 年度目標值, else of the standard. */
function plannedParts(reading: IndicatorReading): readonly NamedPart[] {
  const { target, fields } = reading.indicator;
  if (!target) return [];
  const { unit } = target.value;
  const stated = reading.statedTargetSpan;
  const { source, span } = reading.standard;
  const places = [
    ...(fields.target
      ? [namedParts(fields.target, { start: 0, end: fields.target.plain.length }, unit)]
      : []),
    ...(stated ? [namedParts(reading.narrative, stated, unit)] : []),
    namedParts(source, span, unit),
  ];
  return places.find((parts) => parts.length >= 2) ?? [];
}

function resultParts(reading: IndicatorReading): readonly NamedPart[] {
  const { target, fields } = reading.indicator;
  if (!target) return [];
  const { outline, narrative, plain } = reading;
  const { unit } = target.value;
  const told = namedParts(narrative, { start: 0, end: plain.length }, unit).filter(
    ({ quantity: { span } }) => !isInside(outline.standard, span) && !isInside(outline.statedTarget, span),
  );
  const column = fields.actual;
  return column ? [...namedParts(column, { start: 0, end: column.plain.length }, unit), ...told] : told;
}

/** 南區目標 40 場，實際辦理 35 場 */
function* inSentence(reading: IndicatorReading): Iterable<ShortPart> {
  const { quantities, plain, outline, indicator, narrative } = reading;
  const total = indicator.target?.value;
  for (const [index, planned] of quantities.entries()) {
    const done = quantities[index + 1];
    if (!done || !total || !matchesAt(PLANNED, plain, planned.span.start)) continue;
    if (planned.value.eq(total.value) || isPercent(planned)) continue;
    if (isInside(outline.standard, planned.span) || isInside(outline.statedTarget, planned.span)) continue;
    const words = wordsBefore(plain, planned.span, quantities[index - 1]?.span.end ?? 0);
    const between = plain.slice(planned.span.end, done.span.start);
    const name = nameOf(words);
    const isAnswer =
      /^[,，]/.test(between) && between.length <= 16 && DONE.test(between) && !/[。;\n、]/.test(between);
    if (name === null || !isAnswer || relateUnits(planned.unit, done.unit) !== 'same') continue;
    if (!done.value.lt(planned.value) || done.exactness !== 'exact' || planned.exactness !== 'exact')
      continue;
    const part = (quantity: typeof done): NamedPart => ({
      name,
      quantity,
      evidence: locate(narrative, quantity.span.start, quantity.span.end),
    });
    yield short(name, part(done), part(planned));
  }
}

function short(name: string, actual: NamedPart, target: NamedPart): ShortPart {
  const arithmetic = `${amount(actual.quantity)} < ${amount(target.quantity)}`;
  return { name, actual: actual.evidence, target: target.evidence, arithmetic };
}
