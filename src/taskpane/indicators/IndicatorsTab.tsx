import { useRef } from 'react';
import { makeStyles } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { MoreButton } from '../list/MoreButton';
import { useMore } from '../list/useMore';
import { outOfDate } from '../store/outOfDate';
import { usePaneState } from '../store/usePane';
import { titlesOf } from '../words/titles';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { IndicatorRow } from './IndicatorRow';

/** So many rows are drawn at once; the rest follow on demand, or when one of them is selected. */
const PAGE = 100;

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** All indicators, each with target, actual and rate; the row of the selected cell is marked. */
export default function IndicatorsTab({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { word } = useWords();
  const selected = usePaneState((state) => state.selected);
  const opened = usePaneState((state) => state.opened);
  const touched = usePaneState((state) => state.touched);
  const stale = outOfDate(view);
  const indexOf = (number: number | null): number =>
    view.assessments.findIndex(({ indicator }) => indicator.number === number);
  const titles = titlesOf(view.assessments.map(({ indicator }) => indicator));
  const list = useRef<HTMLUListElement>(null);
  const more = useMore(list, {
    length: view.assessments.length,
    first: PAGE,
    page: PAGE,
    reach: Math.max(indexOf(selected), indexOf(opened)),
  });
  const roving = useRoving(list, indexOf(selected), more.shown);
  return (
    <div className={styles.scroll}>
      <ul
        ref={list}
        className={styles.list}
        aria-label={word('pane.indicators')}
        onKeyDown={roving.onKeyDown}
      >
        {view.assessments.slice(0, more.shown).map((assessment, index) => (
          <IndicatorRow
            key={assessment.indicator.number}
            view={view}
            assessment={assessment}
            title={titles.get(assessment.indicator.number) ?? { main: '', sub: null }}
            selected={assessment.indicator.number === selected}
            opened={assessment.indicator.number === opened}
            stale={stale.has(assessment.indicator.number) || touched.has(assessment.indicator.number)}
            roving={roving.item(index)}
          />
        ))}
      </ul>
      <MoreButton more={more}>{word('pane.more', { count: more.next })}</MoreButton>
    </div>
  );
}
