import { Input, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons/svg/search';
import type { ReportView } from '../../actions';
import { isSameKind, type IndicatorFilter, type Kind } from '../store/filter';
import { sharedGoals } from '../../core/report/sharedGoals';
import { DoubtMark, StatusMark } from '../status/StatusMark';
import { kindsOf } from '../status/kinds';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import './words';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { minWidth: 0, width: '100%' },
  kinds: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXS})`,
  },
  kind: {
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
  count: { marginInlineStart: tokens.spacingHorizontalXS, fontWeight: tokens.fontWeightSemibold },
});

export interface FilterBarProps {
  readonly view: ReportView;
  readonly filter: IndicatorFilter;
}

/** Finds indicators: by words, by status or doubt, by goal. */
export function FilterBar({ view, filter }: FilterBarProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word, language, figure } = useWords();
  const kinds = kindsOf(view, language);
  const goals = sharedGoals(view.assessments.map(({ indicator }) => indicator));
  return (
    <div className={styles.bar} role="search" aria-label={word('pane.find')}>
      <Input
        className={styles.field}
        type="search"

        contentBefore={<Search20Regular aria-hidden />}
        aria-label={word('pane.find.text')}
        placeholder={word('pane.find.text')}
        value={filter.text}
        onChange={(_event, { value }) => {
          pane.filterIndicators({ text: value });
        }}
      />
      <div className={styles.kinds} role="group" aria-label={word('pane.find.kind')}>
        <ToggleButton
          className={styles.kind}
          size="small"
          appearance="subtle"
          checked={filter.kind === null}
          onClick={() => {
            pane.filterIndicators({ kind: null });
          }}
        >
          {word('pane.find.all')}
          <span className={styles.count}>{figure(view.assessments.length)}</span>
        </ToggleButton>
        {kinds.map(({ kind, name, count }) => (
          <ToggleButton
            key={kindId(kind)}
            className={styles.kind}
            size="small"
            appearance="subtle"
            icon={kind === 'doubtful' ? <DoubtMark /> : <StatusMark status={kind.status} />}
            checked={isSameKind(kind, filter.kind)}
            onClick={() => {
              pane.filterIndicators({ kind: isSameKind(kind, filter.kind) ? null : kind });
            }}
          >
            {name}
            <span className={styles.count}>{figure(count)}</span>
          </ToggleButton>
        ))}
      </div>
      {goals.length > 0 && (
        <Select
          className={styles.field}
          size="small"
          aria-label={word('pane.find.goal')}
          value={filter.goal ?? ''}
          onChange={(_event, { value }) => {
            pane.filterIndicators({ goal: value === '' ? null : value });
          }}
        >
          <option value="">{word('pane.find.goal.all')}</option>
          {goals.map((goal) => (
            <option key={goal} value={goal}>
              {goal}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

const kindId = (kind: Kind): string => (kind === 'doubtful' ? kind : `${kind.status} ${kind.word}`);
