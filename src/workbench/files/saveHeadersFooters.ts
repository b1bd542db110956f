import type { KeptParts } from '../host/keptParts';
import type { EditedFile } from './excelize';
import { checked } from './excelize';
import { headerFooterText } from './headerFooterText';

/** Writes the headers and footers of a sheet, if any was ever set. */
export function saveHeadersFooters(file: EditedFile, name: string, parts: KeptParts): void {
  const text = (group: string, kind: string): string => {
    const section = (side: string): string => {
      const kept = parts.below(group).get(side + kind);
      return typeof kept === 'string' ? kept : '';
    };
    return headerFooterText({ left: section('left'), center: section('center'), right: section('right') });
  };
  const texts = {
    OddHeader: text('default', 'Header'),
    OddFooter: text('default', 'Footer'),
    EvenHeader: text('even', 'Header'),
    EvenFooter: text('even', 'Footer'),
    FirstHeader: text('first', 'Header'),
    FirstFooter: text('first', 'Footer'),
  };
  const state = parts.get('state');
  if (state === undefined && Object.values(texts).every((one) => one === '')) return;
  checked(
    file.SetHeaderFooter(name, {
      ...Object.fromEntries(Object.entries(texts).filter(([, one]) => one !== '')),
      DifferentFirst: state === 'FirstAndDefault' || state === 'FirstOddAndEven',
      DifferentOddEven: state === 'OddAndEven' || state === 'FirstOddAndEven',
      AlignWithMargins: parts.get('useSheetMargins') !== false,
      ScaleWithDoc: parts.get('useSheetScale') !== false,
    }),
  );
}
