import { useEffect, useRef } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { PAGES } from '../../core/validation/rules/pages';
import type { RuleName } from '../../core/validation/engine/ruleNames';
import { Fact } from '../indicators/Fact';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  page: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
});

/** The page of a rule, as the catalogue has it. */
export default function RulePage({ rule }: { readonly rule: RuleName }) {
  const styles = useStyles();
  const { language, word } = useWords();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { what, silent, why, example, mend } = PAGES[rule][language];
  return (
    <section ref={section} className={styles.page} aria-label={word(rule)}>
      <dl className={styles.facts}>
        <Fact name={word('review.why.what')}>{what}</Fact>
        <Fact name={word('review.why.why')}>{why}</Fact>
        <Fact name={word('review.why.wrong')}>{example.wrong}</Fact>
        <Fact name={word('review.why.right')}>{example.right}</Fact>
        <Fact name={word('review.why.mend')}>{mend}</Fact>
        <Fact name={word('review.why.silent')}>{silent}</Fact>
      </dl>
    </section>
  );
}
