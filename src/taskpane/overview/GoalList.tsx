import { useMemo, useRef } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { rollUp } from '../../core/handover/standing';
import { tabId } from '../frame/ReportTabs';
import { MoreButton } from '../list/MoreButton';
import { useMore } from '../list/useMore';
import { doubtful } from '../status/doubtful';
import { NO_FILTER } from '../store/filter';
import { usePane } from '../store/usePane';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { GoalRow } from './GoalRow';

const PAGE = 30;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: 'none' } });

/** All goals with the statuses of their indicators, and what these weigh; choosing one lists its indicators. */
export default function GoalList({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const pane = usePane();
  const { word, language } = useWords();
  const { whole, goals } = useMemo(() => rollUp(view, doubtful(view), language), [view, language]);
  const rows = [whole, ...goals];
  const list = useRef<HTMLUListElement>(null);
  const more = useMore(list, { length: rows.length, first: PAGE, page: PAGE });
  const roving = useRoving(list, 0, more.shown);
  return (
    <>
      <ul ref={list} className={styles.list} onKeyDown={roving.onKeyDown}>
        {rows.slice(0, more.shown).map((standing, index) => (
          <GoalRow
            key={standing.goal ?? ''}
            standing={standing}
            roving={roving.item(index)}
            show={() => {
              pane.filterIndicators({ ...NO_FILTER, goal: standing.goal });
              pane.showTab('indicators');
              // The button goes with its tab.
              document.getElementById(tabId('indicators'))?.focus();
            }}
          />
        ))}
      </ul>
      <MoreButton more={more}>{word('pane.more', { count: more.next })}</MoreButton>
    </>
  );
}
