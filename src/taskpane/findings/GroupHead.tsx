import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import type { ValidationSettings } from '../../core/validation/settings';
import { heardOnly } from '../theme/heardOnly';
import { ROW_HOVER } from '../theme/themes';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';
import type { FindingGroup } from './groups';
import { RuleMenu } from './RuleMenu';
import { SeverityMark } from './SeverityMark';

const useStyles = makeStyles({
  head: {
    // The rule stays in sight while its findings are read.
    position: 'sticky',
    top: 0,
    // A low pane has no room for it.
    '@media (max-height: 480px)': { position: 'static' },
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    paddingInlineEnd: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { flexGrow: 1, minWidth: 0, margin: 0, font: 'inherit' },
  toggle: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto 16px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: ROW_HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (pointer: coarse)': { minHeight: '44px' },
  },
  rule: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300 },
  heardOnly,
  chevron: { color: tokens.colorNeutralForeground3 },
  turned: { transform: 'rotate(180deg)' },
  mend: { flexShrink: 0, minWidth: 'auto' },
});

export interface GroupHeadProps {
  readonly group: FindingGroup;
  readonly settings: ValidationSettings;
  readonly opened: boolean;
  readonly toggle: () => void;
  /** How many of the group mend without a person's judgement. */
  readonly mendable: number;
  readonly mending: boolean;
  readonly mend: () => void;
}

/** A rule with how often it found something, and what can be done about all of it. */
export function GroupHead({ group, settings, opened, toggle, mendable, mending, mend }: GroupHeadProps) {
  const styles = useStyles();
  const { word } = useWords();
  const desk = useDesk();
  const { rule, severity, findings } = group;
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>
        <button type="button" className={styles.toggle} aria-expanded={opened} onClick={toggle}>
          <SeverityMark severity={severity} />
          <span className={styles.rule}>
            <span className={styles.heardOnly}>{word(`severity.${severity}`)} </span>
            {word(rule)}
          </span>
          <span>{findings.length}</span>
          <ChevronDown16Regular
            className={mergeClasses(styles.chevron, opened && styles.turned)}
            aria-hidden
          />
        </button>
      </h2>
      {mendable > 0 && (
        <Button
          className={styles.mend}
          size="small"
          aria-label={word('review.mend.all.rule', { rule: word(rule), count: mendable })}
          aria-expanded={mending}
          onClick={mend}
        >
          {word('review.mend.all', { count: mendable })}
        </Button>
      )}
      {desk.workbook === 'open' && <RuleMenu rule={rule} severity={severity} settings={settings} />}
    </div>
  );
}
