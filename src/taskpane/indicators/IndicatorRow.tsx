import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import type { Assessment } from '../../core/achievement/assessment';
import { Chevron } from '../list/Chevron';
import { Row } from '../list/Row';
import { doubtful } from '../status/doubtful';
import { ToConfirm } from '../status/ToConfirm';
import { AssessmentMark } from '../status/StatusMark';
import { usePane } from '../store/usePane';
import { TWO_LINES } from '../theme/twoLines';
import type { Title } from '../words/titles';
import type { RovingItem } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { FiguresLine } from './FiguresLine';
import { IndicatorDetail } from './IndicatorDetail';

const useStyles = makeStyles({
  head: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) 16px',
    columnGap: tokens.spacingHorizontalS,
  },
  mark: { marginBlockStart: '2px' },
  title: { fontWeight: tokens.fontWeightSemibold },
  stale: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
    '::before': { content: '"●"', marginInlineEnd: tokens.spacingHorizontalXS },
  },
});

export interface IndicatorRowProps {
  readonly view: ReportView;
  readonly assessment: Assessment;
  readonly title: Title;
  readonly selected: boolean;
  readonly opened: boolean;
  /** The results in the sheet are no longer what the row says. */
  readonly stale: boolean;
  readonly roving: RovingItem;
}

/** One indicator: status, title, figures; opened, all that is known of it. */
export function IndicatorRow({
  view,
  assessment,
  title,
  selected,
  opened,
  stale,
  roving,
}: IndicatorRowProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const { number } = assessment.indicator;
  const unsure = doubtful(view).has(number);
  return (
    <Row
      ruled
      detailId={`attain-indicator-${String(number)}`}
      current={selected}
      opened={opened}
      toggle={() => {
        pane.toggleIndicator(number);
      }}
      roving={roving}
      headLayout={styles.head}
      head={
        <>
          <span className={styles.mark}>
            <AssessmentMark assessment={assessment} scheme={view.scheme} doubtful={unsure} />
          </span>
          <span>
            <span className={mergeClasses(styles.title, !opened && TWO_LINES)}>{title.main}</span>
            <FiguresLine assessment={assessment} scheme={view.scheme} />
            {unsure && <ToConfirm />}
            {stale && <span className={styles.stale}>{word('pane.stale')}</span>}
          </span>
          <Chevron className={styles.mark} opened={opened} />
        </>
      }
    >
      <section aria-label={`${word('pane.detail.indicator')} ${String(number)}`}>
        <IndicatorDetail view={view} assessment={assessment} sub={title.sub} />
      </section>
    </Row>
  );
}
