import { makeStyles, tokens } from '@fluentui/react-components';
import type { Evidence } from '../../core/report/evidence';
import type { Indicator } from '../../core/report/indicator';
import { CellLink } from '../frame/CellLink';
import { Quotation } from '../frame/Quotation';
import { quoteOf } from './quote';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  text: { fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface FigureProps {
  readonly indicator: Indicator;
  readonly evidence: Evidence;
  /** The figure as it was understood; `null` where the quote says it all. */
  readonly text: string | null;
  /** Where in the report it stands, besides its cell. */
  readonly place: string | null;
}

/** A figure, the cell it was read from, and the words it stands among, with the figure marked. */
export function Figure({ indicator, evidence, text, place }: FigureProps) {
  const styles = useStyles();
  const { before, figure, after } = quoteOf(indicator, evidence);
  const isWhole = before === '' && after === '' && figure.trim() === text;
  return (
    <>
      <div className={styles.head}>
        {text !== null && <span className={styles.text}>{text}</span>}
        <CellLink cell={evidence.cell} />
        {place !== null && <span className={styles.place}>{place}</span>}
      </div>
      {!isWhole && figure.trim() !== '' && <Quotation before={before} marked={figure.trim()} after={after} />}
    </>
  );
}
