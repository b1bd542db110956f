import type { Language } from '../core/language/message';
import { jsonDocument } from './json/document';
import { junitReport } from './junit/junitReport';
import { markdownReport } from './markdown/markdownReport';
import type { ReadFile } from './readFile';
import { sarifLog } from './sarif/sarifLog';
import type { Settings } from './settings';
import { tableReport } from './table/report';

/** The results of all files in the form that was asked for. */
export function resultsIn(
  read: readonly ReadFile[],
  { format, command, failOn }: Pick<Settings, 'format' | 'command' | 'failOn'>,
  language: Language,
): string {
  switch (format) {
    case 'table':
      return tableReport(read, language, command === 'validate' ? 'looked-for' : 'not-asked');
    case 'json':
      return document(jsonDocument(read, language));
    case 'sarif':
      return document(sarifLog(read, language));
    case 'junit':
      return junitReport(read, language, failOn);
    case 'markdown':
      return markdownReport(read, language);
  }
}

function document(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
