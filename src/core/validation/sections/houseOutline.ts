import { flatten } from '../../report/readOutline';
import type { Section, SectionRole } from '../../report/outline';
import type { Dossier } from '../dossier';
import { oncePerDossier } from '../oncePerDossier';
import type { ReportFile } from '../reportFile';

/** The sections of the house form, in order. */
const HOUSE = ['standard', 'progress', 'achievement', 'benefit'] as const;
export type HouseSection = (typeof HOUSE)[number];

/** What the narratives of a table consist of, and how the table calls it. */
export interface HouseForm {
  readonly sections: readonly HouseSection[];
  readonly titles: ReadonlyMap<HouseSection, string>;
}

/** A heading of the third section may name the result alone. */
const ROLES: Readonly<Record<HouseSection, readonly SectionRole[]>> = {
  standard: ['standard'],
  progress: ['progress'],
  achievement: ['achievement', 'result'],
  benefit: ['benefit'],
};

/** The table's house form; `null` unless half of its narratives, and two at least, have every section of it. */
export function houseForm({ table, dossiers }: ReportFile): HouseForm | null {
  // A definition with a column of its own is not looked for in the narrative.
  const sections = HOUSE.filter((section) => section !== 'standard' || table.columns.standard === undefined);
  const narratives = dossiers.filter(({ plain }) => plain !== '');
  const complete = narratives.filter((dossier) => sections.every((section) => sectionOf(dossier, section)));
  const [model] = complete;
  if (!model || complete.length < 2 || complete.length * 2 < narratives.length) return null;
  const titles = new Map(
    sections.map((section) => [section, sectionOf(model, section)?.title ?? ''] as const),
  );
  return { sections, titles };
}

/** A narrative's section of the house form, whatever number it carries. */
export function sectionOf(dossier: Dossier, section: HouseSection): Section | undefined {
  return houseSections(dossier).get(section);
}

/** The sections of the house form that a narrative has. */
export const houseSections = oncePerDossier(({ outline }): ReadonlyMap<HouseSection, Section> => {
  const all = flatten(outline.sections);
  const held = new Map<HouseSection, Section>();
  for (const section of HOUSE) {
    for (const wanted of ROLES[section]) {
      const found = all.find(({ role }) => role === wanted);
      if (found && !held.has(section)) held.set(section, found);
    }
  }
  return held;
});
