import { useRef } from 'react';
import type { Entry } from '../../core/validation/engine/entries';
import type { Review } from '../store/state';
import { useRoving } from '../words/useRoving';
import { useDesk } from './desk';
import { FindingGroupSection } from './FindingGroupSection';
import { groupId, groupsOf } from './groups';
import { useReachedGroup } from './useReachedGroup';
import { positionOf } from './walk';

export interface GroupListProps {
  readonly review: Review;
  readonly entries: readonly Entry[];
}

/** Facts by rule. The rules are one stop for Tab: that of the finding that is looked at, or where the focus was. */
export function GroupList({ review, entries }: GroupListProps) {
  const { finding } = useDesk();
  const groups = groupsOf(entries);
  const list = useRef<HTMLDivElement>(null);
  const walked = groups.find((group) => positionOf(group.entries, finding) >= 0);
  const reached = useReachedGroup(walked ? groupId(walked) : null);
  const position = groups.findIndex((group) => groupId(group) === reached.id);
  const roving = useRoving(list, position, groups.length);
  return (
    <div ref={list} onKeyDown={roving.onKeyDown}>
      {groups.map((group, index) => (
        <FindingGroupSection
          key={groupId(group)}
          review={review}
          group={group}
          roving={{
            ...roving.item(index),
            onFocus: () => {
              reached.reach(groupId(group));
            },
          }}
        />
      ))}
    </div>
  );
}
