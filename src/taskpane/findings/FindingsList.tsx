import { memo, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Review } from '../store/state';
import { useRoving } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { AcceptedList } from './AcceptedList';
import { useDesk } from './desk';
import { FindingGroupSection } from './FindingGroupSection';
import { groupId, groupsOf, ofSeverity, openOf } from './groups';
import { OffRules } from './OffRules';
import { useReachedGroup } from './useReachedGroup';
import { positionOf } from './walk';

const useStyles = makeStyles({
  nothing: { margin: 0, padding: tokens.spacingHorizontalM, lineHeight: tokens.lineHeightBase300 },
});

/** What was found in a table, by rule, errors first; then what was accepted, and the rules that were not used. */
export const FindingsList = memo(function FindingsList({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { finding, severity } = useDesk();
  const { word } = useWords();
  const { findings, settings } = review.validation;
  const open = openOf(findings);
  const shown = ofSeverity(open, severity);
  const groups = groupsOf(shown);
  const list = useRef<HTMLDivElement>(null);
  const walked = groups.find((group) => positionOf(group.findings, finding) >= 0);
  const reached = useReachedGroup(walked ? groupId(walked) : null);
  const position = groups.findIndex((group) => groupId(group) === reached.id);
  const roving = useRoving(list, position, groups.length);
  return (
    <>
      {shown.length === 0 && (
        <p className={styles.nothing}>{word(nothingWords(findings.length, open.length))}</p>
      )}
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
      <AcceptedList sheet={review.view.snapshot.sheet.name} findings={findings} />
      <OffRules settings={settings} />
    </>
  );
});

function nothingWords(all: number, open: number) {
  if (all === 0) return 'review.clean';
  return open === 0 ? 'review.clean.open' : 'review.filter.none';
}
