import { message } from '../language/message';
import { render } from '../language/render';
import type { DocumentIndicator, DraftDocument } from './draftDocument';
import './wording';

/** A document as plain text, for a message or for where no file can be saved: a paragraph a line, parts apart. */
export function documentText({ language, title, goals }: DraftDocument): string {
  const parts = goals.flatMap(({ heading, indicators }) => [
    ...(heading === '' ? [] : [heading]),
    ...indicators.map((indicator) => indicatorText(indicator, language)),
  ]);
  return [title, ...parts].join('\n\n');
}

function indicatorText(
  { heading, figures, open, paragraphs }: DocumentIndicator,
  language: DraftDocument['language'],
): string {
  const named = figures.map(({ name, value }) => render(message('handover.item', { name, value }), language));
  return [heading, named.join(render(message('handover.between'), language)), ...open, ...paragraphs].join(
    '\n',
  );
}
