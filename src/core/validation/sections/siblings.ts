import type { Section } from '../../report/outline';

/** The numbered headings of one level that stand beside each other, for 一、 and (一), at every depth. */
export function* numberedSiblings(sections: readonly Section[]): Iterable<readonly Section[]> {
  for (const level of [1, 2]) {
    const ofLevel = sections.filter((section) => section.level === level && section.ordinal > 0);
    if (ofLevel.length > 1) yield ofLevel;
  }
  for (const { children } of sections) yield* numberedSiblings(children);
}
