import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Standing, StatusShare } from '../../core/handover/standing';
import { shareName, shownWeight } from '../../core/handover/standingText';
import { oneLine } from '../../core/text/oneLine';
import { RowButton } from '../list/RowButton';
import { DoubtMark, StatusMark } from '../status/StatusMark';
import type { RovingItem } from '../words/useRoving';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', gap: '4px' },
  head: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  whole: { fontWeight: tokens.fontWeightSemibold },
  weight: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  bar: { display: 'flex', gap: '1px', height: '6px', overflow: 'hidden' },
  part: { minWidth: '3px', '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  shares: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}` },
  share: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS },
  count: { fontWeight: tokens.fontWeightSemibold },
  'not-met': { backgroundColor: tokens.colorStatusDangerForeground1 },
  met: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  exceeded: { backgroundColor: tokens.colorStatusSuccessForeground1 },
  'greatly-exceeded': { backgroundColor: tokens.colorStatusSuccessForeground1 },
  'not-assessable': { backgroundColor: tokens.colorNeutralStroke1 },
  doubtful: { backgroundColor: tokens.colorStatusWarningForeground1 },
});

export interface GoalRowProps {
  readonly standing: Standing;
  readonly roving: RovingItem;
  readonly show: () => void;
}

/** A goal: its name, its weight, a bar of its statuses, and these in words. */
export function GoalRow({ standing, roving, show }: GoalRowProps) {
  const styles = useStyles();
  const { language, word, figure } = useWords();
  const { goal, weight, shares } = standing;
  const name = goal === null ? word('pane.goals.whole') : oneLine(goal);
  return (
    <li>
      <RowButton className={styles.row} title={name} {...roving} onClick={show}>
        <span className={styles.head}>
          <span className={mergeClasses(styles.name, goal === null && styles.whole)}>{name}</span>{' '}
          {weight !== null && (
            <span className={styles.weight}>
              {word('pane.goals.weight', { weight: shownWeight(weight) })}
            </span>
          )}
        </span>
        <span className={styles.bar} aria-hidden>
          {shares.map((share) => (
            <span
              key={keyOf(share)}
              className={mergeClasses(styles.part, styles[kindOf(share)])}
              style={{ flexGrow: (share.weight?.toNumber() ?? 0) || (weight === null ? share.count : 0) }}
            />
          ))}
        </span>
        <span className={styles.shares}>
          {shares.map((share) => (
            <span key={keyOf(share)} className={styles.share}>
              {share.kind === 'doubtful' ? <DoubtMark /> : <StatusMark status={share.kind.status} />}
              <span>
                {shareName(share, language)} <span className={styles.count}>{figure(share.count)}</span>
                {share.weight !== null && (
                  <span className={styles.weight}>
                    {' '}
                    {word('pane.goals.share', { weight: shownWeight(share.weight) })}
                  </span>
                )}
              </span>{' '}
            </span>
          ))}
        </span>
      </RowButton>
    </li>
  );
}

const kindOf = ({ kind }: StatusShare) => (kind === 'doubtful' ? kind : kind.status);

const keyOf = ({ kind }: StatusShare): string => (kind === 'doubtful' ? kind : `${kind.status} ${kind.word}`);
