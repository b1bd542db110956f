import { makeStyles, tokens } from '@fluentui/react-components';
import type { Evidence } from '../../core/report/evidence';
import type { Indicator } from '../../core/report/indicator';
import { CellLink } from '../frame/CellLink';
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
  quote: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalS,
    boxShadow: `inset 2px 0 0 ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'pre-line',
  },
  mark: {
    padding: '0 2px',
    boxDecorationBreak: 'clone',
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
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
      {!isWhole && figure.trim() !== '' && (
        <blockquote className={styles.quote}>
          {before}
          <mark className={styles.mark}>{figure.trim()}</mark>
          {after}
        </blockquote>
      )}
    </>
  );
}
