import { cellName } from '../../core/sheet/address';
import type { SkippedChange } from '../../core/sheet/changePlan';
import { useWords } from '../words/useWords';
import { contentText } from './plan';

/** Cells that the last write left alone, with what stands there now. */
export function SkippedList({ skipped }: { readonly skipped: readonly SkippedChange[] }) {
  const words = useWords();
  return (
    <ul>
      {skipped.map(({ change, found }) => (
        <li key={cellName(change.cell)}>
          {words.word('pane.done.skipped.cell', {
            cell: cellName(change.cell),
            found: contentText(found, words),
          })}
        </li>
      ))}
    </ul>
  );
}
