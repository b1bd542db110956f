import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { Conflict } from '../../core/achievement/plan';
import { cellName } from '../../core/sheet/address';
import { usePane, usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import { contentText } from './plan';

const useStyles = makeStyles({
  checkbox: { alignItems: 'flex-start' },
});

/** Cells that already hold something else: kept, unless ticked. */
export function ConflictList({ conflicts }: { readonly conflicts: readonly Conflict[] }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const overwrite = usePaneState((state) => state.overwrite);
  return (
    <ul>
      {conflicts.map((conflict) => {
        const cell = cellName(conflict.cell);
        const found = contentText(conflict.found, words);
        const wanted = contentText(conflict.wanted, words);
        return (
          <li key={cell}>
            <Checkbox
              className={styles.checkbox}
              checked={overwrite.has(cell)}
              label={words.word('pane.plan.overwrite', { cell, found, wanted })}
              onChange={() => {
                pane.toggleOverwrite(cell);
              }}
            />
          </li>
        );
      })}
    </ul>
  );
}
