import type { CellStyle } from '../cellStyle';
import type { CellValue } from '../storage';
import type { SortField, SortMethod } from './sortFields';

/** What a cell is sorted by. */
export interface SortCell {
  readonly value: CellValue;
  readonly style: CellStyle;
}

/** How two cells stand to each other: below nothing, the first one comes first. */
type Order = (a: SortCell, b: SortCell) => number;

export interface TextOrder {
  readonly method: SortMethod;
  readonly case: 'matters' | 'does not matter';
}

/** Numbers, then texts, then FALSE and TRUE, then errors. Empty cells come last whichever way it goes. */
const RANKS = ['number', 'string', 'boolean', 'error'] as const;

/** The order of a field. */
export function orderOf(field: SortField, texts: TextOrder): Order {
  if (field.sortOn !== 'Value') return colourOrder(field);
  const collator = new Intl.Collator(`zh-Hant-TW-u-co-${texts.method === 'PinYin' ? 'pinyin' : 'stroke'}`, {
    sensitivity: texts.case === 'matters' ? 'variant' : 'accent',
    caseFirst: 'lower',
  });
  const valueOf = ({ value }: SortCell): CellValue =>
    field.dataOption === 'TextAsNumber' ? numberInText(value) : value;
  return (a, b) => {
    const [one, other] = [valueOf(a), valueOf(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order = valueOrder(one, other, collator);
    return field.ascending ? order : -order;
  };
}

function colourOrder({ sortOn, color, ascending }: SortField): Order {
  const isWanted = ({ style }: SortCell): boolean =>
    (sortOn === 'CellColor' ? (style.fill ?? '#FFFFFF') : style.fontColor) === color;
  return (a, b) => {
    const order = Number(isWanted(b)) - Number(isWanted(a));
    return ascending ? order : -order;
  };
}

function valueOrder(a: NonNullable<CellValue>, b: NonNullable<CellValue>, collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  const ranks = rankOf(a) - rankOf(b);
  // One error is like another.
  return ranks !== 0 || typeof a === 'object' ? ranks : Number(a) - Number(b);
}

function rankOf(value: NonNullable<CellValue>): number {
  const kind = typeof value;
  return RANKS.indexOf(kind === 'number' || kind === 'string' || kind === 'boolean' ? kind : 'error');
}

function numberInText(value: CellValue): CellValue {
  if (typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value.replaceAll(',', ''));
  return Number.isFinite(number) ? number : value;
}
