import { extentOf } from '../../core/handover/draftDocument';
import { message, type Message } from '../../core/language/message';
import { documentOf } from './documentOf';
import type { DraftedFile } from './draftTables';

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
  const documents = tables.map((table) => documentOf(table, table.view.table?.language ?? 'zh-TW'));
  const { wordDocument } = await import(/* webpackChunkName: "word" */ '../../word/wordDocument');
  await save(await wordDocument(documents));
  const extents = documents.map(extentOf);
  const sum = (part: 'indicators' | 'open'): number => extents.reduce((all, one) => all + one[part], 0);
  say(message('cli.document-written', { file, target, count: sum('indicators') }));
  if (sum('open') > 0) say(message('cli.document-open', { file, count: sum('open') }));
}
