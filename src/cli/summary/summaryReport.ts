import { message, type Language, type Message } from '../../core/language/message';
import { render } from '../../core/language/render';
import { SEVERITIES } from '../../core/validation/engine/finding';
import type { FileOutcome } from '../job';
import { escaped } from '../markdown/escaped';
import type { CommandName } from '../settings';
import { grid, markdownGrid, type GridColumn } from '../table/grid';
import { total, type FileSummary } from './fileSummary';

/** Nothing is cut of the names that tell files apart. */
const WHOLE = Number.MAX_SAFE_INTEGER;

/** Why a file could not be used, without its name, which stands beside. */
function reasonOf({ id, slots }: Message): Message {
  const said = slots?.['message'];
  return id === 'cli.said' && typeof said === 'object' ? said : { id, ...(slots ? { slots } : {}) };
}

/** One table over all files: a line for each, also for those that could not be used, and one for all together. */
export function summaryReport(
  outcomes: readonly FileOutcome[],
  { command, format }: { readonly command: CommandName; readonly format: 'table' | 'markdown' },
  language: Language,
): string {
  const word = (said: Message): string => render(said, language);
  const withFindings = command === 'validate';
  const number = (heading: string): GridColumn => ({ heading, side: 'right', atMost: 12 });
  const columns: GridColumn[] = [
    { heading: word(message('cli.summary.file')), side: 'left', atMost: WHOLE },
    number(word(message('cli.summary.indicators'))),
    number(word(message('cli.summary.met'))),
    number(word(message('cli.summary.to-confirm'))),
    ...(withFindings ? SEVERITIES.map((severity) => number(word(message(`severity.${severity}`)))) : []),
    { heading: '', side: 'left', atMost: WHOLE },
  ];
  const numbers = ({ indicators, met, toConfirm, findings }: FileSummary): string[] =>
    [
      indicators,
      met,
      toConfirm,
      ...(withFindings ? SEVERITIES.map((severity) => findings[severity]) : []),
    ].map(String);
  const rows = outcomes.map(({ path, summary, problem }) => [
    path,
    ...(summary && problem === null ? numbers(summary) : columns.slice(1, -1).map(() => '—')),
    problem === null ? '' : word(reasonOf(problem)),
  ]);
  const used = outcomes.flatMap(({ summary, problem }) => (problem === null ? (summary ?? []) : []));
  const all = word(message('cli.summary.all', { count: used.length }));
  if (outcomes.length > 1) rows.push([all, ...numbers(total(used)), '']);
  const shown = rows.some((row) => row.at(-1) !== '') ? columns : columns.slice(0, -1);
  if (format === 'table') return grid(shown, rows);
  return `${markdownGrid(
    shown,
    rows.map((row) => row.map(escaped)),
  )}\n`;
}
