import { message } from '../../../language/message';
import type { Evidence } from '../../../report/evidence';
import type { IndicatorReading } from '../../engine/indicatorReading';
import { PAUSE, type TableProblem, type TableRule } from '../../engine/rule';
import type { Section, SectionRole } from '../../../report/rows/outline';
import type { ReportFile } from '../../engine/reportFile';

/** A shorter text without any heading (詳附件) was never meant to have sections. */
const LEAST_TEXT = 20;
/** How much of a text without headings is marked. */
const MARKED = 12;

/** Finds narratives that lack a section which the table's narratives have. */
export const rule: TableRule = {
  name: 'section-missing',
  severity: 'warning',
  fixable: false,
  scope: 'table',
  *check(report): Iterable<TableProblem | typeof PAUSE> {
    const form = houseForm(report);
    if (!form) return;
    for (const reading of report.readings) {
      yield PAUSE;
      const missing = form.sections.filter((section) => !sectionOf(reading, section));
      const [first] = missing;
      if (first === undefined || isBrief(reading, missing, form)) continue;
      const titles = missing.map((section) => form.titles.get(section) ?? section);
      const sections =
        report.table.language === 'en'
          ? titles.map((title) => `“${title}”`).join(', ')
          : titles.map((title) => `「${title}」`).join('、');
      yield {
        message: message('section-missing.found', { sections }),
        at: gapAt(reading, form, first),
        indicator: reading.indicator.number,
      };
    }
  },
};

function isBrief(
  { plain }: IndicatorReading,
  missing: readonly HouseSection[],
  { sections }: HouseForm,
): boolean {
  return plain === '' || (missing.length === sections.length && plain.length < LEAST_TEXT);
}

/** The heading behind the gap; at the end, the one before it; without any, the first words. */
function gapAt(reading: IndicatorReading, { sections }: HouseForm, missing: HouseSection): Evidence {
  const at = sections.indexOf(missing);
  const around = [...sections.slice(at), ...sections.slice(0, at).reverse()];
  const neighbour = around.map((section) => sectionOf(reading, section)).find((section) => section);
  const { start, end } = neighbour?.heading ?? { start: 0, end: Math.min(MARKED, reading.plain.length) };
  const words = reading.plain.slice(start, end).trimEnd().replace(/ ?:$/, '');
  return reading.quote({ start, end: start + words.length });
}

/** The sections of the house form, in order. */
const HOUSE = ['standard', 'progress', 'achievement', 'benefit'] as const;
type HouseSection = (typeof HOUSE)[number];

/** What the narratives of a table consist of, and how the table calls it. */
interface HouseForm {
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
function houseForm({ table, readings }: ReportFile): HouseForm | null {
  // A definition with a column of its own is not looked for in the narrative.
  const sections = HOUSE.filter((section) => section !== 'standard' || table.columns.standard === undefined);
  const narratives = readings.filter(({ plain }) => plain !== '');
  const complete = narratives.filter((reading) => sections.every((section) => sectionOf(reading, section)));
  const [model] = complete;
  if (!model || complete.length < 2 || complete.length * 2 < narratives.length) return null;
  const titles = new Map(
    sections.map((section) => [section, sectionOf(model, section)?.title ?? ''] as const),
  );
  return { sections, titles };
}

/** A narrative's section of the house form, whatever number it carries. */
function sectionOf({ outline }: IndicatorReading, section: HouseSection): Section | undefined {
  for (const wanted of ROLES[section]) {
    const found = firstOf(outline.sections, wanted);
    if (found) return found;
  }
  return undefined;
}

/** The first section of a role, at whatever depth. */
function firstOf(sections: readonly Section[], wanted: SectionRole): Section | undefined {
  for (const section of sections) {
    const found = section.role === wanted ? section : firstOf(section.children, wanted);
    if (found) return found;
  }
  return undefined;
}
