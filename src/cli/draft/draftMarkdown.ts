import type { Assessment } from '../../core/achievement/assessment';
import { statusWord } from '../../core/achievement/words';
import { message, type Language, type Message } from '../../core/language/message';
import { render } from '../../core/language/render';
import type { RowDraft } from '../../core/narrative/planDrafts';
import { joinCells } from '../../core/report/sourceText';
import type { Text } from '../../core/text/text';
import { oneLine } from '../findingPlace';
import { escaped } from '../markdown/escaped';
import { shownActual } from '../table/report';
import type { DraftedFile, DraftedTable } from './draftTables';

/** The whole report as a document: goals, indicators, their figures and the narratives as drafted. */
export function draftMarkdown({ tables }: DraftedFile, language: Language): string {
  return tables.map((table) => tableText(table, language)).join('\n\n');
}

function tableText({ view, rows }: DraftedTable, language: Language): string {
  const parts = [`# ${escaped(view.snapshot.sheet.name)}`];
  let goal = '';
  for (const assessment of view.assessments) {
    const { indicator } = assessment;
    if (indicator.goal !== '' && indicator.goal !== goal) {
      ({ goal } = indicator);
      parts.push(`## ${escaped(goal)}`);
    }
    const unnamed = message('cli.draft.unnamed', { number: indicator.number });
    const name = oneLine(indicator.name) === '' ? render(unnamed, language) : indicator.name;
    parts.push(`### ${escaped(name)}`);
    parts.push(figures(assessment, statusWord(assessment, view.scheme, language), language));
    const row = rows.find(({ number }) => number === indicator.number);
    if (row) parts.push(...narrativeOf(row));
  }
  return parts.join('\n\n');
}

function figures({ indicator, shown }: Assessment, status: string, language: Language): string {
  const { target, actual } = indicator;
  const items: readonly (readonly [Message, string])[] = [
    [message('role.target'), target?.evidence.quote ?? '—'],
    [message('role.actual'), actual ? shownActual(actual) : '—'],
    [message('role.rate'), shown ?? '—'],
    [message('role.status'), status],
  ];
  return items
    .map(
      ([name, value]) => `- ${render(message('cli.draft.item', { name, value: escaped(value) }), language)}`,
    )
    .join('\n');
}

/** Line by line, each a paragraph. What a person edited is left alone, and so stands as it is. */
function narrativeOf({ status, cells }: RowDraft): readonly string[] {
  const texts = cells.map(({ cell, before, after }) => ({ cell, raw: status === 'edited' ? before : after }));
  return joined(texts)
    .split('\n')
    .map((line) => paragraph(escaped(line)))
    .filter((line) => line !== '');
}

/** The readable text over all of its cells: a sentence that a page cuts is whole again. */
function joined(texts: Parameters<typeof joinCells>[0]): string {
  let whole = '';
  let end = 0;
  for (const { text, from, to } of joinCells(texts).parts) {
    whole += (from > end ? '\n' : '') + withOwnWidths(text).trim();
    end = to;
  }
  return whole;
}

/** Without markup, but in the widths that somebody chose: a sign that was only folded stays as it was. */
function withOwnWidths({ raw, plain, offsets }: Text): string {
  return Array.from({ length: plain.length }, (_, at) => {
    const sign = raw.charAt(offsets[at] ?? raw.length);
    const read = plain.charAt(at);
    return sign !== read && sign.normalize('NFKC') === read ? sign : read;
  }).join('');
}

/** At the start of a line these signs would make a heading or a list of it. */
const paragraph = (line: string): string => line.replace(/^(\d*)([-+#.)])/, String.raw`$1\$2`);
