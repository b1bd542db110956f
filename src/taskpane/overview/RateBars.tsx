import { memo, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { MoreButton } from '../list/MoreButton';
import { useMore } from '../list/useMore';
import { outOfDate } from '../store/outOfDate';
import { doubtful } from '../status/doubtful';
import { usePaneState } from '../store/usePane';
import { titlesOf } from '../words/titles';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { metLine } from './barScale';
import { RateRow } from './RateRow';

/** More bars than these say nothing at a glance, and cost time to draw: the rest follow on demand. */
const FIRST = 60;
const PAGE = 40;

const useStyles = makeStyles({
  head: { position: 'relative', height: tokens.lineHeightBase200, marginBlockEnd: '2px' },
  met: {
    position: 'absolute',
    transform: 'translateX(-50%)',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  bars: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** One bar an indicator, over one scale; choosing one shows the indicator. */
export const RateBars = memo(function RateBars({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { word } = useWords();
  const selected = usePaneState((state) => state.selected);
  const touched = usePaneState((state) => state.touched);
  const stale = outOfDate(view);
  const titles = titlesOf(view.assessments.map(({ indicator }) => indicator));
  const unsure = doubtful(view);
  const list = useRef<HTMLUListElement>(null);
  const more = useMore(list, { length: view.assessments.length, first: FIRST, page: PAGE });
  const shown = view.assessments.slice(0, more.shown);
  const position = shown.findIndex(({ indicator }) => indicator.number === selected);
  const roving = useRoving(list, position, more.shown);
  const left = `${String(metLine(view.scheme.thresholds.met))}%`;
  return (
    <section aria-label={word('pane.bars')}>
      <div className={styles.head}>
        <span className={styles.met} style={{ left }}>
          {word('pane.bars.met', { rate: view.scheme.thresholds.met })}
        </span>
      </div>
      <ul ref={list} className={styles.bars} onKeyDown={roving.onKeyDown}>
        {shown.map((assessment, index) => (
          <RateRow
            key={assessment.indicator.number}
            assessment={assessment}
            scheme={view.scheme}
            title={titles.get(assessment.indicator.number)?.main ?? ''}
            selected={assessment.indicator.number === selected}
            stale={stale.has(assessment.indicator.number) || touched.has(assessment.indicator.number)}
            doubtful={unsure.has(assessment.indicator.number)}
            roving={roving.item(index)}
          />
        ))}
      </ul>
      <MoreButton more={more}>{word('pane.more', { count: more.next })}</MoreButton>
    </section>
  );
});
