import { useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TextClearFormatting20Regular } from '@fluentui/react-icons/svg/text-clear-formatting';
import type { Entry } from '../../core/validation/engine/entries';
import { SectionToggle } from '../list/SectionToggle';
import type { Review } from '../store/state';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';
import { isMendable } from './edits';
import { GroupList } from './GroupList';
import { MendAll } from './MendAll';
import { positionOf } from './walk';

const useStyles = makeStyles({
  section: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  title: { flexGrow: 1, minWidth: 0 },
  said: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  words: { margin: 0 },
  groups: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface FormattingSectionProps {
  readonly review: Review;
  readonly entries: readonly Entry[];
}

/** Notes on how cells are written, closed until somebody wants to tidy up: they say nothing against the report. */
export function FormattingSection({ review, entries }: FormattingSectionProps) {
  const styles = useStyles();
  const desk = useDesk();
  const { word } = useWords();
  const [wanted, setWanted] = useState(false);
  const [mending, setMending] = useState(false);
  const holdsShown = positionOf(entries, desk.finding) >= 0;
  const opened = wanted || holdsShown;
  const { snapshot } = review.view;
  const mendable = desk.workbook === 'open' ? entries.filter((entry) => isMendable(snapshot, entry)) : [];
  return (
    <section className={styles.section}>
      <SectionToggle
        opened={opened}
        toggle={() => {
          if (holdsShown) desk.show(null);
          setWanted(!opened);
        }}
      >
        <TextClearFormatting20Regular className={styles.mark} aria-hidden />
        <span className={styles.title}>{word('review.formatting', { count: entries.length })}</span>
      </SectionToggle>
      {opened && (
        <>
          <div className={styles.said}>
            <p className={styles.words}>{word('review.formatting.about')}</p>
            {mendable.length > 0 && (
              <Button
                size="small"
                aria-expanded={mending}
                onClick={() => {
                  setMending(!mending);
                }}
              >
                {word('review.formatting.mend', { count: mendable.length })}
              </Button>
            )}
          </div>
          {mending && mendable.length > 0 && (
            <MendAll
              snapshot={snapshot}
              findings={mendable}
              onEnd={() => {
                setMending(false);
              }}
            />
          )}
          <div className={styles.groups}>
            <GroupList review={review} entries={entries} />
          </div>
        </>
      )}
    </section>
  );
}
