import { render } from '../core/language/render';
import type { FileOutcome } from './job';
import { junitProblem, junitReport } from './junit/junitReport';
import { markdownProblem, markdownReport } from './markdown/markdownReport';
import type { FilePart } from './parts';
import { sarifLog } from './sarif/sarifLog';
import type { JobSettings, Settings } from './settings';
import { summaryDocument } from './summary/summaryDocument';
import { summaryReport } from './summary/summaryReport';
import { BETWEEN_TABLES } from './table/report';

/**
 * The results of all files in the form that was asked for, in the order of the files. Forms in which a file
 * has a place of its own also name those that could not be used; a bare table and the JSON document do not.
 */
export function resultsIn(outcomes: readonly FileOutcome[], { job, summary }: Settings): string {
  const { command, format, language } = job;
  if (summary) return summaryIn(outcomes, job);
  switch (format) {
    case 'table':
      return textsOf(outcomes).join(BETWEEN_TABLES);
    case 'json':
      return document({ version: 1, files: partsOf(outcomes, 'json').map(({ file }) => file) });
    case 'markdown':
      return command === 'draft' ? textsOf(outcomes).join('\n\n') : markdownIn(outcomes, job);
    case 'docx':
      // It is in its file.
      return '';
    case 'sarif':
      return document(sarifIn(outcomes, job));
    case 'junit':
      return junitReport(
        outcomes.flatMap(({ path, part, problem }) => {
          if (problem !== null) return [junitProblem(path, render(problem, language))];
          return part?.kind === 'junit' ? [part.suite] : [];
        }),
      );
  }
}

function summaryIn(outcomes: readonly FileOutcome[], { command, format, language }: JobSettings): string {
  if (format === 'json') return document(summaryDocument(outcomes, command, language));
  return summaryReport(outcomes, { command, format: format === 'markdown' ? format : 'table' }, language);
}

function markdownIn(outcomes: readonly FileOutcome[], { language }: JobSettings): string {
  const files = outcomes.flatMap(({ path, part, problem }) => {
    if (problem !== null) return [markdownProblem(path, render(problem, language))];
    return part?.kind === 'text' ? [part.text] : [];
  });
  return markdownReport(files, language);
}

function sarifIn(outcomes: readonly FileOutcome[], { language }: JobSettings): ReturnType<typeof sarifLog> {
  const files = outcomes.map(({ path, part, problem }) => ({
    path,
    results: part?.kind === 'sarif' ? part.results : [],
    problem: problem === null ? null : render(problem, language),
  }));
  return sarifLog(files, language);
}

function textsOf(outcomes: readonly FileOutcome[]): string[] {
  return partsOf(outcomes, 'text').flatMap(({ text }) => (text === '' ? [] : [text]));
}

function partsOf<Kind extends FilePart['kind']>(
  outcomes: readonly FileOutcome[],
  kind: Kind,
): Extract<FilePart, { kind: Kind }>[] {
  return outcomes.flatMap(({ part }) => (part !== null && isOfKind(part, kind) ? [part] : []));
}

function isOfKind<Kind extends FilePart['kind']>(
  part: FilePart,
  kind: Kind,
): part is Extract<FilePart, { kind: Kind }> {
  return part.kind === kind;
}

function document(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
