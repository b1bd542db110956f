import { useWords } from '../words/useWords';
import { EmptyState } from './EmptyState';

/** Stands for a page that could not be shown. The workbook is not concerned. */
export function BrokenPart() {
  const { word } = useWords();
  return (
    <EmptyState>
      <p role="alert">{word('pane.failure.broken')}</p>
    </EmptyState>
  );
}
