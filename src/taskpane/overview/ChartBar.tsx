import { makeStyles, tokens } from '@fluentui/react-components';
import { HorizontalBarChart } from '@fluentui/react-charts';
import type { Status } from '../../core/achievement/assessment';
import { SCALE_END } from './barScale';

const colors: Readonly<Record<Status, string>> = {
  'not-met': tokens.colorStatusDangerForeground1,
  met: tokens.colorCompoundBrandBackground,
  exceeded: tokens.colorCompoundBrandBackground,
  'greatly-exceeded': tokens.colorCompoundBrandBackground,
  'not-assessable': tokens.colorNeutralForeground3,
};

const useStyles = makeStyles({
  chart: {
    '& .fui-hbc__items': { marginBottom: 0 },
    '& .fui-hbc__chartTitle': { display: 'none' },
    '& .fui-hbc__chart': { height: '8px', overflow: 'hidden' },
    // The rest of the scale, which the chart would shade.
    '& rect + rect': { fill: tokens.colorNeutralBackground4 },
  },
});

export interface ChartBarProps {
  /** In percent of the rate. */
  readonly length: number;
  readonly status: Status;
}

/** The drawn bar; the chart library is loaded with it. */
export default function ChartBar({ length, status }: ChartBarProps) {
  const styles = useStyles();
  return (
    <HorizontalBarChart
      className={styles.chart}
      hideTooltip
      chartDataMode="hidden"
      barHeight={8}
      data={[
        {
          chartData: [
            { legend: '', color: colors[status], horizontalBarChartdata: { x: length, total: SCALE_END } },
          ],
        },
      ]}
    />
  );
}
