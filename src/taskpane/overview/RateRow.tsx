import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../core/achievement/assessment';
import type { Scheme } from '../../core/achievement/scheme';
import { statusWord } from '../../core/achievement/words';
import { AssessmentMark } from '../status/StatusMark';
import { usePane } from '../store/usePane';
import { heardOnly } from '../theme/heardOnly';
import { ROW_HOVER } from '../theme/themes';
import type { RovingItem } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { RateBar } from './RateBar';

const useStyles = makeStyles({
  heardOnly,
  row: {
    position: 'relative',
    paddingBlock: '3px 5px',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: ROW_HOVER },
  },
  selected: { boxShadow: `inset 2px 0 0 ${tokens.colorCompoundBrandStroke}` },
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: '2px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    // The whole row can be clicked, the drawn bar included.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  rate: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  stale: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
    '::before': { content: '"●"' },
  },
  none: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

export interface RateRowProps {
  readonly assessment: Assessment;
  readonly scheme: Scheme;
  readonly title: string;
  readonly selected: boolean;
  /** The results in the sheet are no longer what the row says. */
  readonly stale: boolean;
  /** Its figures have yet to be confirmed. */
  readonly doubtful: boolean;
  readonly roving: RovingItem;
}

/** Title, rate and bar of one indicator. What has no rate says its status instead. */
export function RateRow({ assessment, scheme, title, selected, stale, doubtful, roving }: RateRowProps) {
  const styles = useStyles();
  const pane = usePane();
  const { language, word } = useWords();
  const status = statusWord(assessment, scheme, language);
  return (
    <li className={mergeClasses(styles.row, selected && styles.selected)}>
      <button
        type="button"
        className={styles.button}
        title={title}
        aria-current={selected}
        {...roving}
        onClick={() => {
          pane.showIndicator(assessment.indicator.number);
        }}
      >
        <AssessmentMark assessment={assessment} scheme={scheme} doubtful={doubtful} />
        <span className={styles.title}>{title}</span>{' '}
        {stale && (
          <span className={styles.stale} title={word('pane.stale')}>
            <span className={styles.heardOnly}>{word('pane.stale')} </span>
          </span>
        )}
        <span className={mergeClasses(styles.rate, assessment.shown === null && styles.none)}>
          {assessment.shown ?? status}
        </span>
        {assessment.shown !== null && <span className={styles.heardOnly}> {status}</span>}
        {doubtful && <span className={styles.heardOnly}> {word('pane.undecided.actual')}</span>}
      </button>
      <RateBar assessment={assessment} met={scheme.thresholds.met} doubtful={doubtful} />
    </li>
  );
}
