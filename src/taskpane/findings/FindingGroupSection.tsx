import { useRef, useState } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { MoreButton } from '../list/MoreButton';
import { useMore } from '../list/useMore';
import type { Review } from '../store/state';
import { useRoving, type RovingItem } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';
import { isMendable } from './edits';
import { FindingRow } from './FindingRow';
import { GroupHead } from './GroupHead';
import { findingId, type FindingGroup } from './groups';
import { MendAll } from './MendAll';
import { positionOf } from './walk';

/** So many findings of a rule are drawn at first; more follow on demand, or when one of them is walked to. */
const FIRST = 20;
const PAGE = 100;

const useStyles = makeStyles({
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  list: {
    margin: 0,
    padding: 0,
    paddingBlockEnd: tokens.spacingVerticalXS,
    listStyleType: 'none',
    // Hundreds of rows below the first screen are laid out once they come into sight.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 480px',
  },
});

export interface FindingGroupSectionProps {
  readonly review: Review;
  readonly group: FindingGroup;
  /** One of the groups only is reached by Tab. */
  readonly roving: RovingItem;
}

/** All that one rule found; the finding that is walked to is always shown. Arrows lead from rule to rule. */
export function FindingGroupSection({ review, group, roving }: FindingGroupSectionProps) {
  const styles = useStyles();
  const desk = useDesk();
  const { word } = useWords();
  const { entries } = group;
  const [closed, setClosed] = useState(false);
  const [mending, setMending] = useState(false);
  const position = positionOf(entries, desk.finding);
  const opened = !closed || position >= 0;
  const list = useRef<HTMLUListElement>(null);
  const more = useMore(list, { length: entries.length, first: FIRST, page: PAGE, reach: position });
  const rows = useRoving(list, position, more.shown);
  const rowRoving = (index: number): RovingItem => {
    const item = rows.item(index);
    return roving.tabIndex === 0 ? item : { ...item, tabIndex: -1 };
  };
  const mendable =
    desk.workbook === 'open' ? entries.filter((finding) => isMendable(review.view.snapshot, finding)) : [];
  return (
    <section className={styles.group} onFocus={roving.onFocus}>
      <GroupHead
        group={group}
        settings={review.validation.settings}
        opened={opened}
        toggle={() => {
          if (position >= 0) desk.show(null);
          setClosed(opened);
        }}
        roving={roving}
        mendable={mendable.length}
        mending={mending}
        mend={() => {
          setMending(!mending);
        }}
      />
      {mending && mendable.length > 0 && (
        <MendAll
          snapshot={review.view.snapshot}
          findings={mendable}
          onEnd={() => {
            setMending(false);
          }}
        />
      )}
      {opened && (
        <ul ref={list} className={styles.list} aria-label={word(group.rule)} onKeyDown={rows.onKeyDown}>
          {entries.slice(0, more.shown).map((entry, index) => (
            <FindingRow
              key={findingId(entry)}
              review={review}
              entry={entry}
              opened={index === position}
              roving={rowRoving(index)}
            />
          ))}
        </ul>
      )}
      {opened && <MoreButton more={more}>{word('review.more', { count: more.next })}</MoreButton>}
    </section>
  );
}
