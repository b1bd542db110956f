import { useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import '../indicators/words';
import { tabId } from '../frame/ReportTabs';
import { doubtful } from '../status/doubtful';
import { kindsOf } from '../status/kinds';
import { StatusMark } from '../status/StatusMark';
import { usePane } from '../store/usePane';
import { ROW_HOVER } from '../theme/themes';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { ToConfirmLine } from './ToConfirmLine';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalXS}`,
    // The padding of the first button puts its shape in line with what stands below.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalSNudge})`,
    padding: 0,
    listStyleType: 'none',
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    '@media (pointer: coarse)': { minHeight: '44px' },
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: ROW_HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figure: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

/**
 * How many indicators have each status: shape, figure, word; choosing one lists them. What is doubtful has none until
 * it is confirmed.
 */
export function StatusCounts({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const pane = usePane();
  const { word, language, figure } = useWords();
  const unsure = doubtful(view);
  const kinds = kindsOf(view, language).flatMap(({ kind, ...rest }) =>
    kind === 'doubtful' ? [] : [{ kind, ...rest }],
  );
  const list = useRef<HTMLUListElement>(null);
  const roving = useRoving(list, 0, kinds.length);
  const trusted = view.assessments.filter(
    ({ indicator, status }) => !unsure.has(indicator.number) && status !== 'not-assessable',
  ).length;
  return (
    <>
      {kinds.length > 0 && (
        <ul
          ref={list}
          className={styles.counts}
          aria-label={word('pane.counts')}
          onKeyDown={roving.onKeyDown}
        >
          {kinds.map(({ kind, name, count }, index) => (
            <li key={`${kind.status} ${kind.word}`}>
              <button
                type="button"
                className={styles.count}
                title={word('pane.counts.show', { status: name })}
                {...roving.item(index)}
                onClick={() => {
                  pane.showKind(kind);
                  // The button goes with its tab.
                  document.getElementById(tabId('indicators'))?.focus();
                }}
              >
                <StatusMark status={kind.status} />
                <span className={styles.figure}>{figure(count)}</span>
                <span>{name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <ToConfirmLine view={view} trusted={trusted} />
    </>
  );
}
