import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp20Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { Entry } from '../../core/validation/engine/entries';
import { useWords } from '../words/useWords';
import { useDesk } from './desk';
import { neighbour, positionOf } from './walk';

const NEXT = 'attain-next-finding';

/** Where the focus goes when the finding that had it is gone: one step from the next one. */
export function focusNext(): void {
  document.getElementById(NEXT)?.focus();
}

const useStyles = makeStyles({
  walker: { display: 'flex', alignItems: 'center' },
  position: { minWidth: '64px', textAlign: 'center', fontSize: tokens.fontSizeBase200 },
  step: { '@media (pointer: coarse)': { minHeight: '44px', minWidth: '44px' } },
});

/** Previous and next through the sheet, whatever rule found them. */
export function Walker({ entries }: { readonly entries: readonly Entry[] }) {
  const styles = useStyles();
  const { finding: current, show } = useDesk();
  const { word } = useWords();
  const place = positionOf(entries, current) + 1;
  const count = entries.length;
  const go = (direction: 'next' | 'previous'): void => {
    const finding = neighbour(entries, current, direction);
    if (finding) show(finding);
  };
  return (
    <div className={styles.walker} role="group" aria-label={word('review.walk')}>
      <Button
        className={styles.step}
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        aria-label={word('review.previous')}
        title={word('review.previous')}
        disabledFocusable={count === 0}
        onClick={() => {
          go('previous');
        }}
      />
      <span className={styles.position} aria-live="polite">
        {place > 0 ? word('review.position', { place, count }) : word('review.position.none', { count })}
      </span>
      <Button
        id={NEXT}
        className={styles.step}
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        aria-label={word('review.next')}
        title={word('review.next')}
        disabledFocusable={count === 0}
        onClick={() => {
          go('next');
        }}
      />
    </div>
  );
}
