import { useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../core/validation/finding';
import type { Review } from '../store/state';
import { useRoving } from '../words/useRoving';
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
  list: { margin: 0, padding: 0, paddingBlockEnd: tokens.spacingVerticalXS, listStyleType: 'none' },
  more: { marginInlineStart: '48px', marginBlockEnd: tokens.spacingVerticalS },
});

export interface FindingGroupSectionProps {
  readonly review: Review;
  readonly group: FindingGroup;
}

/** All that one rule found; the finding that is walked to is always shown. */
export function FindingGroupSection({ review, group }: FindingGroupSectionProps) {
  const styles = useStyles();
  const desk = useDesk();
  const { word } = useWords();
  const { findings } = group;
  const [closed, setClosed] = useState(false);
  const [wanted, setWanted] = useState(FIRST);
  const [mending, setMending] = useState(false);
  const position = positionOf(findings, desk.finding);
  const opened = !closed || position >= 0;
  const shown = Math.max(wanted, position + 1);
  const list = useRef<HTMLUListElement>(null);
  const roving = useRoving(list, position, Math.min(shown, findings.length));
  const mendable =
    desk.workbook === 'open' ? findings.filter((finding) => isMendable(review.view.snapshot, finding)) : [];
  return (
    <section className={styles.group}>
      <GroupHead
        group={group}
        settings={review.validation.settings}
        opened={opened}
        toggle={() => {
          if (position >= 0) desk.show(null);
          setClosed(opened);
        }}
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
        <ul ref={list} className={styles.list} aria-label={word(group.rule)} onKeyDown={roving.onKeyDown}>
          {findings.slice(0, shown).map((finding: Finding, index) => (
            <FindingRow
              key={findingId(finding)}
              review={review}
              finding={finding}
              opened={index === position}
              roving={roving.item(index)}
            />
          ))}
        </ul>
      )}
      {opened && shown < findings.length && (
        <Button
          className={styles.more}
          size="small"
          onClick={() => {
            setWanted(shown + PAGE);
          }}
        >
          {word('review.more', { count: Math.min(PAGE, findings.length - shown) })}
        </Button>
      )}
    </section>
  );
}
