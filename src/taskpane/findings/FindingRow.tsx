import { useId } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import type { Finding } from '../../core/validation/finding';
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
  message: { alignSelf: 'start' },
});

export interface FindingRowProps {
  readonly review: Review;
  readonly finding: Finding;
  readonly opened: boolean;
  readonly roving: RovingItem;
}

/** One finding: its cell and what is wrong; opened, what proves it and what can be done. */
export function FindingRow({ review, finding, opened, roving }: FindingRowProps) {
  const styles = useStyles();
  const desk = useDesk();
  const { say } = useWords();
  const detailId = useId();
  return (
    <Row
      detailId={detailId}
      opened={opened}
      toggle={() => {
        desk.show(opened ? null : finding);
      }}
      roving={roving}
      headLayout={styles.head}
      head={
        <>
          <span className={styles.cell}>{cellName(finding.at.cell)}</span>
          <span className={mergeClasses(styles.message, !opened && TWO_LINES)}>{say(finding.message)}</span>
        </>
      }
    >
      <FindingDetail review={review} finding={finding} />
    </Row>
  );
}
