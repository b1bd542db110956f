import { useId } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import type { Entry } from '../../core/validation/engine/entries';
import { Row } from '../list/Row';
import type { Review } from '../store/state';
import { TWO_LINES } from '../theme/twoLines';
import type { RovingItem } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';
import { FindingDetail } from './FindingDetail';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    paddingBlock: tokens.spacingVerticalXS,
  },
  cell: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  // Two lines say what it is about; all of it is read when it is opened.
  message: { alignSelf: 'start', minWidth: 0 },
  also: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface FindingRowProps {
  readonly review: Review;
  readonly entry: Entry;
  readonly opened: boolean;
  readonly roving: RovingItem;
}

/** One fact: its cell and what is wrong; opened, what proves it and what can be done. */
export function FindingRow({ review, entry, opened, roving }: FindingRowProps) {
  const styles = useStyles();
  const desk = useDesk();
  const { say, word } = useWords();
  const detailId = useId();
  return (
    <Row
      detailId={detailId}
      opened={opened}
      toggle={() => {
        desk.show(opened ? null : entry);
      }}
      roving={roving}
      headLayout={styles.head}
      head={
        <>
          <span className={styles.cell}>{cellName(entry.at.cell)}</span>
          <span className={styles.message}>
            <span className={mergeClasses(!opened && TWO_LINES)}>{say(entry.message)}</span>
            {entry.also.length > 0 && !opened && (
              <span className={styles.also}>{word('review.also.count', { count: entry.also.length })}</span>
            )}
          </span>
        </>
      }
    >
      <FindingDetail review={review} entry={entry} />
    </Row>
  );
}
