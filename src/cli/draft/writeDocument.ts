import { message, type Message } from '../../core/language/message';
import { draftDocument, type DocumentIndicator } from './draftDocument';
import type { DraftedFile } from './draftTables';
import { stretchesOf } from './placeholders';

/**
 * Makes the Word document of a drafted file, in the language of each report, and saves it. What is still open in it
 * is said. The library for it is large, and so loaded only now.
 */
export async function writeDocument(
  { path: file, tables }: DraftedFile,
  target: string,
  {
    save,
    say,
  }: { readonly save: (bytes: Uint8Array) => Promise<void>; readonly say: (said: Message) => void },
): Promise<void> {
  const documents = tables.map((table) => draftDocument(table, table.view.table?.language ?? 'zh-TW'));
  const { wordDocument } = await import(/* webpackChunkName: "word" */ '../word/wordDocument');
  await save(await wordDocument(documents));
  const indicators = documents.flatMap(({ goals }) => goals.flatMap((goal) => goal.indicators));
  say(message('cli.document-written', { file, target, count: indicators.length }));
  const count = indicators.filter(isOpen).length;
  if (count > 0) say(message('cli.document-open', { file, count }));
}

function isOpen({ open, paragraphs }: DocumentIndicator): boolean {
  const marked = paragraphs.flatMap(stretchesOf).some(({ isPlaceholder }) => isPlaceholder);
  return open.length > 0 || marked;
}
