import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { ReportView } from '../../actions';
import type { Assessment } from '../../core/achievement/assessment';
import { AssessmentMark } from '../status/StatusMark';
import { usePane } from '../store/usePane';
import { ROW_HOVER } from '../theme/themes';
import type { Title } from '../words/titles';
import type { Roving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { FiguresLine } from './FiguresLine';
import { IndicatorDetail } from './IndicatorDetail';

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: 'inset 3px 0 0 transparent',
  },
  selected: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  button: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) 16px',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: ROW_HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  mark: { marginBlockStart: '2px' },
  main: {
    display: 'block',
    maxHeight: `calc(2 * ${tokens.lineHeightBase300})`,
    overflow: 'hidden',
    fontWeight: tokens.fontWeightSemibold,
  },
  stale: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorStatusWarningForeground1,
    '::before': { content: '"●"', marginInlineEnd: tokens.spacingHorizontalXS },
  },
  whole: { maxHeight: 'none' },
  chevron: { marginBlockStart: '2px', color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(180deg)' },
});

export interface IndicatorRowProps {
  readonly view: ReportView;
  readonly assessment: Assessment;
  readonly title: Title;
  readonly selected: boolean;
  readonly opened: boolean;
  /** The results in the sheet are no longer what the row says. */
  readonly stale: boolean;
  readonly roving: ReturnType<Roving['item']>;
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
  const detail = `attain-indicator-${String(number)}`;
  return (
    <li
      className={mergeClasses(styles.row, selected && styles.selected)}
      data-indicator={number}
      aria-current={selected}
    >
      <button
        type="button"
        className={styles.button}
        aria-expanded={opened}
        aria-controls={detail}
        {...roving}
        onClick={() => {
          pane.toggleIndicator(number);
        }}
      >
        <span className={styles.mark}>
          <AssessmentMark assessment={assessment} scheme={view.scheme} />
        </span>
        <span>
          <span className={mergeClasses(styles.main, opened && styles.whole)}>{title.main}</span>
          <FiguresLine assessment={assessment} scheme={view.scheme} />
          {stale && <span className={styles.stale}>{word('pane.stale')}</span>}
        </span>
        <ChevronDown16Regular className={mergeClasses(styles.chevron, opened && styles.turned)} aria-hidden />
      </button>
      {opened && (
        <section id={detail} aria-label={`${word('pane.detail.indicator')} ${String(number)}`}>
          <IndicatorDetail view={view} assessment={assessment} sub={title.sub} />
        </section>
      )}
    </li>
  );
}
