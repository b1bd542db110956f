import { cellName } from '../../core/sheet/address';
import { useWords } from '../words/useWords';
import type { Sample } from './layoutRows';

/** A field's hint: a value of its column or row, and where that stands. */
export function useSampleHint(): (sample: Sample | null) => { readonly hint?: string } {
  const { word } = useWords();
  return (sample) =>
    sample ? { hint: word('pane.layout.sample', { cell: cellName(sample.cell), text: sample.text }) } : {};
}
