import { useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { usePaneState } from '../store/usePane';
import { titlesOf } from '../words/titles';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { metLine } from './barScale';
import { RateRow } from './RateRow';

/** More bars than this say nothing at a glance, and cost time to draw. */
const MOST = 60;

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
  more: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** One bar an indicator, over one scale; choosing one shows the indicator. */
export function RateBars({ view }: { readonly view: ReportView }) {
  const styles = useStyles();
  const { word } = useWords();
  const selected = usePaneState((state) => state.selected);
  const shown = view.assessments.slice(0, MOST);
  const titles = titlesOf(view.assessments.map(({ indicator }) => indicator));
  const list = useRef<HTMLUListElement>(null);
  const roving = useRoving(
    list,
    shown.findIndex(({ indicator }) => indicator.number === selected),
  );
  const left = `${String(metLine(view.scheme.thresholds.met))}%`;
  const more = view.assessments.length - shown.length;
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
            roving={roving.item(index)}
          />
        ))}
      </ul>
      {more > 0 && <p className={styles.more}>{word('pane.bars.more', { count: more })}</p>}
    </section>
  );
}
