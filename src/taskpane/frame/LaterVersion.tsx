import { useWords } from '../words/useWords';
import { EmptyState } from './EmptyState';

/** A tab whose work is not in this version, said plainly. */
export function LaterVersion({ tab }: { readonly tab: 'draft' }) {
  const { word } = useWords();
  return (
    <EmptyState>
      <p>{word(`pane.later.${tab}`)}</p>
    </EmptyState>
  );
}
