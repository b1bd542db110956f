import { choiceOf, colourOf, integerOf, isRecord } from '../arguments';
import { invalidArgument, notImplemented } from '../failures';

/** One of the conditions by which cells are sorted; the first one counts most. */
export interface SortField {
  /** The place of the column (or row) within what is sorted, from 0. */
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: 'Value' | 'CellColor' | 'FontColor';
  /** The colour whose cells come first, or last. */
  readonly color: string;
  readonly dataOption: 'Normal' | 'TextAsNumber';
}

/** How Chinese is ordered: by its sounds, or by the strokes of its characters. */
export type SortMethod = 'PinYin' | 'StrokeCount';

const SORT_ON = ['Value', 'CellColor', 'FontColor', 'Icon'] as const;

/** @throws HostError for fields that are none, and for a key outside of the columns that are sorted */
export function sortFieldsOf(fields: unknown, columns: number): readonly SortField[] {
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  return fields.map((field: unknown) => fieldOf(field, columns));
}

export function sortMethodOf(value: unknown): SortMethod {
  return choiceOf(value, ['PinYin', 'StrokeCount'] as const, 'PinYin');
}

function fieldOf(field: unknown, columns: number): SortField {
  if (!isRecord(field)) throw invalidArgument();
  const key = integerOf(field['key']);
  if (key < 0 || key >= columns) throw invalidArgument();
  const sortOn = choiceOf(field['sortOn'], SORT_ON, 'Value');
  // Icons come from conditional formats, which are kept here and not worked out.
  if (sortOn === 'Icon' || given(field['subField'])) throw notImplemented();
  return {
    key,
    ascending: field['ascending'] !== false,
    sortOn,
    color: sortOn === 'Value' ? '' : colourOf(field['color']),
    dataOption: choiceOf(field['dataOption'], ['Normal', 'TextAsNumber'] as const, 'Normal'),
  };
}

function given(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}
