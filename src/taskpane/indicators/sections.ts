import type { Section } from '../../core/report/rows/outline';

/** The sections of an outline that hold an offset of the narrative's readable text, from outer to inner. */
export function sectionsAt(sections: readonly Section[], offset: number): readonly Section[] {
  const found = sections.find(({ heading, body }) => offset >= heading.start && offset < body.end);
  return found ? [found, ...sectionsAt(found.children, offset)] : [];
}
