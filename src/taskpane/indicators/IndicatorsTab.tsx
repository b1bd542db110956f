import { useEffect, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
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
  more: { margin: tokens.spacingHorizontalM },
});

/** All indicators, each with target, actual and rate; the row of the selected cell is marked. */
export default function IndicatorsTab({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { word } = useWords();
  const selected = usePaneState((state) => state.selected);
  const opened = usePaneState((state) => state.opened);
  const touched = usePaneState((state) => state.touched);
  const stale = outOfDate(view);
  const [wanted, setWanted] = useState(PAGE);
  const indexOf = (number: number | null): number =>
    view.assessments.findIndex(({ indicator }) => indicator.number === number);
  const shown = Math.max(wanted, pageEnd(indexOf(selected)), pageEnd(indexOf(opened)));
  const titles = titlesOf(view.assessments.map(({ indicator }) => indicator));
  const list = useRef<HTMLUListElement>(null);
  const roving = useRoving(list, indexOf(selected));
  useEffect(() => {
    if (selected === null) return;
    const row = list.current?.querySelector(`[data-indicator="${String(selected)}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div className={styles.scroll}>
      <ul
        ref={list}
        className={styles.list}
        aria-label={word('pane.indicators')}
        onKeyDown={roving.onKeyDown}
      >
        {view.assessments.slice(0, shown).map((assessment, index) => (
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
      {shown < view.assessments.length && (
        <Button
          className={styles.more}
          onClick={() => {
            setWanted(shown + PAGE);
          }}
        >
          {word('pane.indicators.more')}
        </Button>
      )}
    </div>
  );
}

function pageEnd(index: number): number {
  return Math.ceil((index + 1) / PAGE) * PAGE;
}
