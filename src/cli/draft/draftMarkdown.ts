import { message, type Language } from '../../core/language/message';
import { render } from '../../core/language/render';
import { escaped } from '../markdown/escaped';
import type { DocumentFigure } from '../../core/handover/draftDocument';
import { documentOf } from './documentOf';
import type { DraftedFile, DraftedTable } from './draftTables';

/** The whole report as a document: goals, indicators, their figures and the narratives as drafted. */
export function draftMarkdown({ tables }: DraftedFile, language: Language): string {
  return tables.map((table) => tableText(table, language)).join('\n\n');
}

function tableText(drafted: DraftedTable, language: Language): string {
  const { title, goals } = documentOf(drafted, language);
  const parts = [`# ${escaped(title)}`];
  for (const goal of goals) {
    if (goal.heading !== '') parts.push(`## ${escaped(goal.heading)}`);
    for (const { heading, figures, open, paragraphs } of goal.indicators) {
      parts.push(`### ${escaped(heading)}`, list(figures, language));
      parts.push(...[...open, ...paragraphs].map((line) => paragraph(escaped(line))));
    }
  }
  return parts.join('\n\n');
}

function list(figures: readonly DocumentFigure[], language: Language): string {
  return figures
    .map(({ name, value }) => message('handover.item', { name, value: escaped(value) }))
    .map((item) => `- ${render(item, language)}`)
    .join('\n');
}

/** At the start of a line these signs would make a heading or a list of it. */
const paragraph = (line: string): string => line.replace(/^(\d*)([-+#.)])/, String.raw`$1\$2`);
