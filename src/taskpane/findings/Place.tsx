import { cellName, type CellAddress } from '../../core/sheet/address';
import { CellLink } from '../frame/CellLink';
import type { RovingItem } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';

export interface PlaceProps {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly cell: CellAddress;
  /** Given in a long list, which is one stop for Tab. */
  readonly roving?: RovingItem | undefined;
}

/** Where something stands: a way to it in the open workbook, words in any other. */
export function Place({ sheet, cell, roving }: PlaceProps) {
  const { workbook } = useDesk();
  const { word } = useWords();
  if (workbook === 'open') return <CellLink cell={cell} roving={roving} />;
  return <span>{word('files.place', { sheet, cell: cellName(cell) })}</span>;
}
