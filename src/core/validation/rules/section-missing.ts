import { message } from '../../language/message';
import type { Evidence } from '../../report/evidence';
import type { Dossier } from '../dossier';
import { PAUSE, type TableProblem, type TableRule } from '../rule';
import {
  houseForm,
  houseSections,
  sectionOf,
  type HouseForm,
  type HouseSection,
} from '../sections/houseOutline';

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
  prepare: (dossier) => void houseSections(dossier),
  *check(report): Iterable<TableProblem | typeof PAUSE> {
    const form = houseForm(report);
    if (!form) return;
    for (const dossier of report.dossiers) {
      yield PAUSE;
      const missing = form.sections.filter((section) => !sectionOf(dossier, section));
      const [first] = missing;
      if (first === undefined || isBrief(dossier, missing, form)) continue;
      const titles = missing.map((section) => form.titles.get(section) ?? section);
      const sections =
        report.table.language === 'en'
          ? titles.map((title) => `“${title}”`).join(', ')
          : titles.map((title) => `「${title}」`).join('、');
      yield {
        message: message('section-missing.found', { sections }),
        at: gapAt(dossier, form, first),
        indicator: dossier.indicator.number,
      };
    }
  },
};

function isBrief({ plain }: Dossier, missing: readonly HouseSection[], { sections }: HouseForm): boolean {
  return plain === '' || (missing.length === sections.length && plain.length < LEAST_TEXT);
}

/** The heading behind the gap; at the end, the one before it; without any, the first words. */
function gapAt(dossier: Dossier, { sections }: HouseForm, missing: HouseSection): Evidence {
  const at = sections.indexOf(missing);
  const around = [...sections.slice(at), ...sections.slice(0, at).reverse()];
  const neighbour = around.map((section) => sectionOf(dossier, section)).find((section) => section);
  const { start, end } = neighbour?.heading ?? { start: 0, end: Math.min(MARKED, dossier.plain.length) };
  const words = dossier.plain.slice(start, end).trimEnd().replace(/ ?:$/, '');
  return dossier.quote({ start, end: start + words.length });
}
