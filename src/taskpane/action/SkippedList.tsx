import { cellName } from '../../core/sheet/address';
import type { SkippedChange } from '../../core/sheet/changePlan';
import { useWords } from '../words/useWords';
import { contentText } from './plan';

/** Cells that the last write left alone, with what stands there now, or what they were computed from. */
export function SkippedList({ skipped }: { readonly skipped: readonly SkippedChange[] }) {
  const words = useWords();
  return (
    <ul>
      {skipped.map(({ change, found, source }) => {
        const cell = cellName(change.cell);
        return (
          <li key={cell}>
            {source
              ? words.word('failures.skipped.source', { cell, source: cellName(source) })
              : words.word('pane.done.skipped.cell', { cell, found: contentText(found, words) })}
          </li>
        );
      })}
    </ul>
  );
}
