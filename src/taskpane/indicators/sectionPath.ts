import type { Evidence } from '../../core/report/evidence';
import type { Indicator } from '../../core/report/indicator';
import type { Section } from '../../core/report/rows/outline';
import { placeOf } from './quote';
import { sectionsAt } from './sections';

/**
 * Where in the narrative's outline something stands, in the report's own numbering: `三、(二)達成度`.
 * `null` outside of the narrative, or where it has no headings.
 */
export function sectionPath(indicator: Indicator, evidence: Evidence): string | null {
  const place = placeOf(indicator, evidence);
  const { narrative } = indicator.fields;
  if (!place || !narrative || place.source !== narrative) return null;
  const path = sectionsAt(indicator.outline.sections, place.start);
  const last = path.at(-1);
  if (!last) return null;
  const outer = path.slice(0, -1).map((section) => marker(narrative.plain, section));
  return [...outer, marker(narrative.plain, last), last.title].join('');
}

/** The number of a heading as it is written: `三、`, `(二)`. */
function marker(plain: string, { heading, title }: Section): string {
  const written = plain.slice(heading.start, heading.end);
  const at = title === '' ? -1 : written.indexOf(title);
  return (at < 0 ? written : written.slice(0, at)).trim();
}
