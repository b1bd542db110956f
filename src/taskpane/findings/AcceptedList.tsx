import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import type { Finding } from '../../core/validation/engine/finding';
import { Aside } from '../list/Aside';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';
import { findingId } from './groups';
import { Place } from './Place';
import { focusNext } from './Walker';

const useStyles = makeStyles({
  item: { paddingBlockEnd: tokens.spacingVerticalS },
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  rule: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, whiteSpace: 'nowrap' },
  reason: { color: tokens.colorNeutralForeground1 },
});

export interface AcceptedListProps {
  /** Name of the sheet that they are on. */
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** The findings that somebody let stand, each with the reason. */
export function AcceptedList({ sheet, findings }: AcceptedListProps) {
  const styles = useStyles();
  const pane = usePane();
  const { workbook } = useDesk();
  const { word } = useWords();
  const accepted = findings.filter((finding) => finding.accepted !== null);
  if (accepted.length === 0) return null;
  return (
    <Aside title={word('review.accepted', { count: accepted.length })} buttons={2 * accepted.length}>
      {(roving) =>
        accepted.map((finding, index) => {
          const cell = cellName(finding.at.cell);
          return (
            <li key={findingId(finding)} className={styles.item}>
              <div className={styles.head}>
                <Place sheet={sheet} cell={finding.at.cell} roving={roving.item(2 * index)} />
                <span className={styles.rule}>{word(finding.rule)}</span>
                {workbook === 'open' && (
                  <Button
                    className={styles.button}
                    size="small"
                    aria-label={word('review.withdraw.cell', { cell })}
                    {...roving.item(2 * index + 1)}
                    onClick={() => {
                      focusNext();
                      void pane.withdraw(finding);
                    }}
                  >
                    {word('review.withdraw')}
                  </Button>
                )}
              </div>
              <div className={styles.reason}>
                {word('review.accepted.reason', { reason: finding.accepted ?? '' })}
              </div>
            </li>
          );
        })
      }
    </Aside>
  );
}
