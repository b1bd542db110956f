import { Document, HeadingLevel, Packer, Paragraph, type Table, TextRun } from 'docx';
import type { DocumentGoal, DocumentIndicator, DraftDocument } from '../core/handover/draftDocument';
import { stretchesOf } from '../core/handover/placeholders';
import { possible } from '../core/text/possibleInXml';
import { figureTable } from './figureTable';
import { stylesFor } from './houseLook';

/**
 * The bytes of a .docx file with these documents, each on a page of its own. What is open, and every placeholder,
 * is marked as with a pen. Loads the library for Word: import it where a document is wanted, not before.
 */
export async function wordDocument(documents: readonly DraftDocument[]): Promise<Uint8Array> {
  const [first] = documents;
  const file = new Document({
    creator: 'Attain',
    lastModifiedBy: 'Attain',
    title: possible(first?.title ?? ''),
    styles: stylesFor(first?.language ?? 'zh-TW'),
    sections: documents.map((document) => ({ children: contentOf(document) })),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

type Block = Paragraph | Table;

function contentOf({ title, goals }: DraftDocument): Block[] {
  return [heading(title, HeadingLevel.TITLE), ...goals.flatMap(goalOf)];
}

function goalOf({ heading: goal, indicators }: DocumentGoal): Block[] {
  // No level is left out: readers that speak a page go by them.
  if (goal === '') return indicators.flatMap((indicator) => indicatorOf(indicator, HeadingLevel.HEADING_1));
  return [
    heading(goal, HeadingLevel.HEADING_1),
    ...indicators.flatMap((indicator) => indicatorOf(indicator, HeadingLevel.HEADING_2)),
  ];
}

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

function heading(text: string, level: Level): Paragraph {
  return new Paragraph({ heading: level, children: [new TextRun(possible(text))] });
}

function indicatorOf({ heading: name, figures, open, paragraphs }: DocumentIndicator, level: Level): Block[] {
  return [
    heading(name, level),
    figureTable(figures),
    ...[...open.map((line) => [marked(line)]), ...paragraphs.map(runsOf)].map(
      // What follows the table stands off from its frame.
      (children, index) => new Paragraph({ children, ...(index === 0 ? { spacing: { before: 120 } } : {}) }),
    ),
  ];
}

function runsOf(line: string): TextRun[] {
  return stretchesOf(line).map(({ text, isPlaceholder }) =>
    isPlaceholder ? marked(text) : new TextRun(possible(text)),
  );
}

function marked(text: string): TextRun {
  return new TextRun({ text: possible(text), highlight: 'yellow' });
}
