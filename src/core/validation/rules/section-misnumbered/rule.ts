import { message } from '../../../language/message';
import type { Section } from '../../../report/rows/outline';
import type { IndicatorReading } from '../../engine/indicatorReading';
import type { Problem } from '../../engine/finding';
import { chineseOrdinal, lengthOfHeadingNumber } from '../../../text/numbering';
import { numberFaults, type NumberFault } from '../../text/numberFaults';
import type { IndicatorRule } from '../../engine/rule';

/** Finds numbers of sections, 一、 and (一), that skip or repeat. */
export const rule: IndicatorRule = {
  name: 'section-misnumbered',
  severity: 'warning',
  fixable: false,
  scope: 'indicator',
  *check(reading): Iterable<Problem> {
    for (const siblings of numberedSiblings(reading.outline.sections)) {
      const numbers = siblings.map((section) => ({
        number: section.ordinal,
        mayRestart: section.role === 'other',
        isDoubtful: isMentioned(reading.plain, section),
      }));
      for (const fault of numberFaults(numbers)) {
        const problem = problemOf(reading, siblings, fault);
        if (problem) yield problem;
      }
    }
  },
};

function problemOf(
  reading: IndicatorReading,
  siblings: readonly Section[],
  fault: NumberFault,
): Problem | undefined {
  const here = siblings[fault.index];
  const before = siblings[fault.after];
  if (!here || !before) return undefined;
  const due = markerFor(here, fault.due);
  const between = reading.plain.slice(before.heading.start, here.heading.start);
  // The number that seems to be skipped stands in the middle of a line, where it is not read as a heading.
  if (fault.kind === 'skipped' && between.includes(due)) return undefined;
  const at = reading.quote(markerSpan(reading, here));
  const previous = reading.quote(markerSpan(reading, before));
  const slots = { quote: at.quote.trim(), previous: previous.quote.trim(), due };
  return {
    message: message(
      fault.kind === 'skipped' ? 'section-misnumbered.skipped' : 'section-misnumbered.repeated',
      slots,
    ),
    at,
    related: [previous],
  };
}

const markerFor = ({ level }: Section, number: number): string =>
  level === 1 ? `${chineseOrdinal(number)}、` : `(${chineseOrdinal(number)})`;

/** The number with its mark: 四、 or (四). */
function markerSpan({ plain }: IndicatorReading, { heading }: Section): { start: number; end: number } {
  const length = lengthOfHeadingNumber(plain.slice(heading.start, heading.end));
  return { start: heading.start, end: heading.start + Math.max(1, length) };
}

/** 「詳見 (三) 說明」 stands inside of a sentence: words stand before it, and a space. */
function isMentioned(plain: string, { role, heading }: Section): boolean {
  const before = plain.slice(Math.max(0, heading.start - 2), heading.start);
  return role === 'other' && /[\p{L}\p{N}] $/u.test(before);
}

/** The numbered headings of one level that stand beside each other, for 一、 and (一), at every depth. */
function* numberedSiblings(sections: readonly Section[]): Iterable<readonly Section[]> {
  for (const level of [1, 2]) {
    const ofLevel = sections.filter((section) => section.level === level && section.ordinal > 0);
    if (ofLevel.length > 1) yield ofLevel;
  }
  for (const { children } of sections) yield* numberedSiblings(children);
}
