import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
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

export interface QuotationProps {
  readonly before: string;
  /** The words that are meant. */
  readonly marked: string;
  readonly after: string;
}

/** Words of the report among those that they stand in. */
export function Quotation({ before, marked, after }: QuotationProps) {
  const styles = useStyles();
  return (
    <blockquote className={styles.quote}>
      {before}
      <mark className={styles.mark}>{marked}</mark>
      {after}
    </blockquote>
  );
}
