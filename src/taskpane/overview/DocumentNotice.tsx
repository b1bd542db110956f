import { Button } from '@fluentui/react-components';
import type { DocumentProblem } from '../../actions';
import { focusPrimary } from '../frame/focusPrimary';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { Notice } from './Notice';

/** A document of the workbook that is not used. Of a damaged one nothing can be saved: it may be removed. */
export function DocumentNotice({ problem }: { readonly problem: DocumentProblem }) {
  const pane = usePane();
  const { word } = useWords();
  const busy = usePaneState(({ work }) => work !== null);
  return (
    <Notice notice={problem.problem}>
      {problem.kind === 'damaged' && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            focusPrimary();
            void pane.discardDocument(problem.document);
          }}
        >
          {word('documents.discard')}
        </Button>
      )}
    </Notice>
  );
}
