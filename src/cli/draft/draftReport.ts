import { message, type Language, type Message } from '../../core/language/message';
import { render } from '../../core/language/render';
import { differenceOf, type DifferencePart } from '../../core/draft/difference';
import { DRAFT_STATUSES } from '../../core/draft/draftChoices';
import type { RowDraft } from '../../core/draft/planDrafts';
import { placeName, rangeName } from '../../core/sheet/address';
import { oneLine } from '../../core/text/oneLine';
import { grid, type GridColumn } from '../table/grid';
import { BETWEEN_TABLES } from '../table/report';
import type { DraftedFile, DraftedTable } from './draftTables';

/** The drafts for people: for each table what state its narratives are in, and what changes in them. */
export function draftReport({ path, tables }: DraftedFile, language: Language): string {
  const word = (said: Message): string => render(said, language);
  const blocks = tables.flatMap((drafted) => {
    const { table, snapshot } = drafted.view;
    if (!table) return [];
    const place = `${path}  ${placeName(snapshot.sheet.name, rangeName(table.address))}`;
    if (drafted.rows.length === 0) return [[place, word(message('cli.draft.none'))].join('\n\n')];
    return [[place, rowsOf(drafted, word), countsOf(drafted.rows, word)].join('\n\n')];
  });
  return blocks.join(BETWEEN_TABLES);
}

function rowsOf({ view, rows }: DraftedTable, word: (said: Message) => string): string {
  const language = view.table?.language ?? 'en';
  const columns: GridColumn[] = [
    { heading: word(message('cli.table.number')), side: 'right', atMost: 5 },
    { heading: word(message('cli.table.place')), side: 'right', atMost: 7 },
    { heading: word(message('role.indicator')), side: 'left', atMost: 30 },
    { heading: word(message('cli.draft.state')), side: 'left', atMost: 24 },
    { heading: word(message('cli.draft.changes')), side: 'left', atMost: 72 },
  ];
  const lines = view.assessments.flatMap(({ indicator }) => {
    const row = rows.find(({ number }) => number === indicator.number);
    if (!row) return [];
    const { first, last } = indicator.rows;
    const name = oneLine(indicator.name === '' ? indicator.goal : indicator.name);
    const place = first === last ? [first + 1] : [first + 1, last + 1];
    const status = word(message(`cli.draft.status.${row.status}`));
    return [
      [
        String(row.number),
        place.join('–'),
        name,
        status,
        changesOf(differenceOf(row.before, row.after, language), word),
      ],
    ];
  });
  return grid(columns, lines);
}

/** What changes, in the order of the text: `1,061% → 1,161.06%`. */
function changesOf(diff: readonly DifferencePart[], word: (said: Message) => string): string {
  const said: string[] = [];
  for (let at = 0; at < diff.length; at++) {
    const [part, next] = [diff[at], diff[at + 1]];
    if (!part || part.kind === 'same') continue;
    if (next && next.kind !== 'same') {
      said.push(word(replaced(part, next)));
      at++;
    } else {
      said.push(word(message(`cli.draft.${part.kind}`, { text: oneLine(part.text) })));
    }
  }
  if (said.length === 0) return word(message('cli.draft.no-change'));
  return said.join(word(message('cli.draft.separator')));
}

function replaced(first: DifferencePart, second: DifferencePart): Message {
  const [before, after] = first.kind === 'removed' ? [first, second] : [second, first];
  return message('cli.draft.replaced', { before: oneLine(before.text), after: oneLine(after.text) });
}

function countsOf(rows: readonly RowDraft[], word: (said: Message) => string): string {
  const parts = DRAFT_STATUSES.flatMap((status) => {
    const count = rows.filter((row) => row.status === status).length;
    if (count === 0) return [];
    const slots = { status: message(`cli.draft.status.${status}`), count };
    return [word(message('cli.table.count-of-status', slots))];
  });
  const statuses = parts.join(word(message('cli.table.count-separator')));
  const cut = rows.filter(({ isCut }) => isCut).length;
  const lines = [word(message('cli.draft.counts', { count: rows.length, statuses }))];
  if (cut > 0) lines.push(word(message('cli.draft.cut', { count: cut })));
  return lines.join('\n');
}
