import { lazy, Suspense } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Assessment } from '../../core/achievement/assessment';
import { Guard } from '../frame/Guard';
import { barShape, metLine } from './barScale';

const ChartBar = lazy(() => import('./ChartBar'));

const useStyles = makeStyles({
  bar: { position: 'relative', height: '8px', overflow: 'visible' },
  met: {
    position: 'absolute',
    insetBlock: '-3px',
    width: '1px',
    backgroundColor: tokens.colorNeutralForeground2,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  cut: {
    position: 'absolute',
    insetBlock: '-2px',
    insetInlineEnd: '10px',
    width: '4px',
    transform: 'skewX(-20deg)',
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas' },
  },
});

export interface RateBarProps {
  readonly assessment: Assessment;
  /** The rate from which an indicator is met, in percent. */
  readonly met: number;
  readonly doubtful: boolean;
}

/** A picture of the rate. The words beside it say the same, so it is kept from focus and from being read. */
export function RateBar({ assessment, met, doubtful }: RateBarProps) {
  const styles = useStyles();
  const { rate, status } = assessment;
  const shape = rate && barShape(rate);
  return (
    <div className={styles.bar} aria-hidden inert>
      {shape && (
        <Guard fallback={null}>
          <Suspense>
            <ChartBar length={shape.length} status={doubtful ? 'not-assessable' : status} />
          </Suspense>
        </Guard>
      )}
      {shape && <span className={styles.met} style={{ left: `${String(metLine(met))}%` }} />}
      {shape?.cut && <span className={styles.cut} data-mark="cut" />}
    </div>
  );
}
