import { lazy, Suspense, useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import type { RuleName } from '../../core/validation/engine/ruleNames';
import { useWords } from '../words/useWords';

const RulePage = lazy(() => import('./RulePage'));

const useStyles = makeStyles({
  why: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  // Its words in line with those above it.
  button: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  page: { width: '100%' },
});

/** The page of a finding's rule: why it speaks, when it does not, what to do. Loaded when somebody asks. */
export function RuleWhy({ rule }: { readonly rule: RuleName }) {
  const styles = useStyles();
  const { word } = useWords();
  const [opened, setOpened] = useState(false);
  const id = useId();
  return (
    <div className={styles.why}>
      <Button
        className={styles.button}
        appearance="transparent"
        size="small"
        icon={opened ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        iconPosition="after"
        aria-expanded={opened}
        aria-controls={id}
        aria-label={word('review.why.rule', { rule: word(rule) })}
        onClick={() => {
          setOpened(!opened);
        }}
      >
        {word('review.why')}
      </Button>
      <div id={id} className={styles.page}>
        {opened && (
          <Suspense>
            <RulePage rule={rule} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
