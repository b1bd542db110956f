import { useDeferredValue, useRef } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { statusWord } from '../../core/achievement/words';
import { focusPrimary } from '../frame/focusPrimary';
import { MoreButton } from '../list/MoreButton';
import { useMore } from '../list/useMore';
import { doubtful } from '../status/doubtful';
import { filtered, isFiltering, NO_FILTER } from '../store/filter';
import { outOfDate } from '../store/outOfDate';
import { usePane, usePaneState } from '../store/usePane';
import { titlesOf } from '../words/titles';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { FilterBar } from './FilterBar';
import { IndicatorRow } from './IndicatorRow';

/** So many rows are drawn at once; the rest follow on demand, or when one of them is selected. */
const PAGE = 60;
/** Fewer indicators than these are all in sight; nobody looks for one. */
const FEWEST_TO_FIND = 8;

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  found: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** All indicators, or those that are looked for, each with target, actual and rate; the row of the selected cell is marked. */
export default function IndicatorsTab({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const pane = usePane();
  const { word, language } = useWords();
  const selected = usePaneState((state) => state.selected);
  const opened = usePaneState((state) => state.opened);
  const touched = usePaneState((state) => state.touched);
  const filter = usePaneState((state) => state.indicatorFilter);
  // What is typed does not wait for the list.
  const applied = useDeferredValue(filter);
  const stale = outOfDate(view);
  const shown = filtered(view.assessments, applied, {
    doubtful: doubtful(view),
    wordOf: (assessment) => statusWord(assessment, view.scheme, language),
  });
  const indexOf = (number: number | null): number =>
    shown.findIndex(({ indicator }) => indicator.number === number);
  const titles = titlesOf(view.assessments.map(({ indicator }) => indicator));
  const list = useRef<HTMLUListElement>(null);
  const more = useMore(list, {
    length: shown.length,
    first: PAGE,
    page: PAGE,
    reach: Math.max(indexOf(selected), indexOf(opened)),
  });
  const roving = useRoving(list, indexOf(selected), more.shown);
  const isFiltered = isFiltering(filter);
  return (
    <>
      {(isFiltered || view.assessments.length >= FEWEST_TO_FIND) && <FilterBar view={view} filter={filter} />}
      <div className={styles.scroll}>
        {isFiltered && (
          <div className={styles.found}>
            <span aria-live="polite">
              {shown.length > 0
                ? word('pane.find.found', { count: shown.length, all: view.assessments.length })
                : word('pane.find.none')}
            </span>
            <Button
              size="small"
              onClick={() => {
                focusPrimary();
                pane.filterIndicators(NO_FILTER);
              }}
            >
              {word('pane.find.clear')}
            </Button>
          </div>
        )}
        <ul
          ref={list}
          className={styles.list}
          aria-label={word('pane.indicators')}
          onKeyDown={roving.onKeyDown}
        >
          {shown.slice(0, more.shown).map((assessment, index) => (
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
    </>
  );
}
