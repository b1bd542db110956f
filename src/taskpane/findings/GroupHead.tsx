import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ValidationSettings } from '../../core/validation/engine/settings';
import { SectionToggle } from '../list/SectionToggle';
import { heardOnly } from '../theme/heardOnly';
import type { RovingItem } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';
import type { FindingGroup } from './groups';
import { RuleMenu } from './RuleMenu';
import { SeverityMark } from './SeverityMark';

const NARROW = '@media (max-width: 360px)';

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
    [NARROW]: { flexWrap: 'wrap' },
    paddingInlineEnd: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  rule: {
    flexGrow: 1,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  heardOnly,
  // Leaves room for the menu, whatever the rule is called.
  title: { flexGrow: 1, flexBasis: 0, minWidth: 0, [NARROW]: { flexBasis: 'calc(100% - 48px)' } },
  mend: {
    flexShrink: 0,
    minWidth: 'auto',
    // Beside it there is no room for the rule's name: it stands below.
    [NARROW]: {
      order: 1,
      marginInlineStart: '36px',
      marginBlockEnd: tokens.spacingVerticalXS,
    },
  },
});

export interface GroupHeadProps {
  readonly group: FindingGroup;
  readonly settings: ValidationSettings;
  readonly opened: boolean;
  readonly toggle: () => void;
  readonly roving: RovingItem;
  /** How many of the group mend without a person's judgement. */
  readonly mendable: number;
  readonly mending: boolean;
  readonly mend: () => void;
}

/** A rule with how often it found something, and what can be done about all of it. */
export function GroupHead({
  group,
  settings,
  opened,
  toggle,
  roving,
  mendable,
  mending,
  mend,
}: GroupHeadProps) {
  const styles = useStyles();
  const { word, figure } = useWords();
  const desk = useDesk();
  const { rule, severity, entries } = group;
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <SectionToggle opened={opened} toggle={toggle} roving={roving}>
          <SeverityMark severity={severity} />
          <span className={styles.rule}>
            <span className={styles.heardOnly}>{word(`severity.${severity}`)} </span>
            {word(rule)}
          </span>
          <span>{figure(entries.length)}</span>
        </SectionToggle>
      </div>
      {mendable > 0 && (
        <Button
          className={styles.mend}
          size="small"
          tabIndex={roving.tabIndex}
          aria-label={word('review.mend.all.rule', { rule: word(rule), count: mendable })}
          aria-expanded={mending}
          onClick={mend}
        >
          {word('review.mend.all', { count: mendable })}
        </Button>
      )}
      {desk.workbook === 'open' && (
        <RuleMenu rule={rule} severity={severity} settings={settings} tabIndex={roving.tabIndex} />
      )}
    </div>
  );
}
