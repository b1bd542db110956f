import type { Language } from '../core/language/message';
import { draftFileJson, type DraftFileJson } from './draft/draftJson';
import { draftMarkdown } from './draft/draftMarkdown';
import { draftReport } from './draft/draftReport';
import type { DraftedFile } from './draft/draftTables';
import { fileJson, type FileJson } from './json/document';
import { junitSuite } from './junit/junitReport';
import type { Xml } from './junit/xml';
import { markdownFile } from './markdown/markdownReport';
import type { ReadFile } from './readFile';
import type { SarifResult } from './sarif/log';
import { sarifResults } from './sarif/sarifLog';
import type { JobSettings } from './settings';
import { tableReport } from './table/report';

/** What the results hold of one file, as plain data; the results of all files are put together of it. */
export type FilePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'json'; readonly file: FileJson | DraftFileJson }
  | { readonly kind: 'sarif'; readonly results: readonly SarifResult[] }
  | { readonly kind: 'junit'; readonly suite: Xml };

/** The part of a file that was read, the `index`th of all. */
export function partOf(
  read: ReadFile,
  index: number,
  { command, format, failOn, language }: JobSettings,
): FilePart {
  switch (format) {
    case 'table':
      return text(tableReport(read, language, command === 'validate' ? 'looked-for' : 'not-asked'));
    case 'markdown':
      return text(markdownFile(read, language));
    case 'json':
      return { kind: 'json', file: fileJson(read, language) };
    case 'sarif':
      return { kind: 'sarif', results: sarifResults(read, index, language) };
    case 'junit':
      return { kind: 'junit', suite: junitSuite(read, language, failOn) };
    case 'docx':
      return text('');
  }
}

/** The part of a file whose narratives were drafted; a form that drafts do not have is the table's. */
export function draftPartOf(
  drafted: DraftedFile,
  { format, language }: { readonly format: JobSettings['format']; readonly language: Language },
): FilePart {
  switch (format) {
    case 'json':
      return { kind: 'json', file: draftFileJson(drafted) };
    case 'markdown':
      return text(draftMarkdown(drafted, language));
    case 'docx':
      return text('');
    default:
      return text(draftReport(drafted, language));
  }
}

function text(content: string): FilePart {
  return { kind: 'text', text: content };
}
