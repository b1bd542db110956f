import { makeStyles, tokens } from '@fluentui/react-components';
import { itemsOfFinding } from '../../core/handover/mail';
import type { Entry } from '../../core/validation/engine/entries';
import { Fact } from '../indicators/Fact';
import type { Review } from '../store/state';
import { titlesOf } from '../words/titles';
import { useWords } from '../words/useWords';
import { AlsoFound } from './AlsoFound';
import { useDesk } from './desk';
import { Elsewhere } from './Elsewhere';
import { FindingButtons } from './FindingButtons';
import { isMendable } from './edits';
import { MendPreview } from './MendPreview';
import { Passages } from './Passages';
import { RuleWhy } from './RuleWhy';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  arithmetic: { fontWeight: tokens.fontWeightSemibold },
  title: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface FindingDetailProps {
  readonly review: Review;
  readonly entry: Entry;
}

/** What proves a finding, what mending it would change, what its rule is about, and what can be done about it. */
export function FindingDetail({ review: { view }, entry }: FindingDetailProps) {
  const styles = useStyles();
  const { workbook } = useDesk();
  const { word } = useWords();
  const indicators = view.assessments.map(({ indicator }) => indicator);
  const indicator = indicators.find(({ number }) => number === entry.indicator);
  const title = indicator && titlesOf(indicators).get(indicator.number)?.main;
  const mendable = workbook === 'open' && isMendable(view.snapshot, entry);
  const mail = { name: title ?? null, sheet: view.snapshot.sheet.name, items: itemsOfFinding(entry) };
  const { related, elsewhere, arithmetic, also } = entry;
  const hasFacts =
    related.length > 0 || elsewhere.length > 0 || arithmetic !== null || mendable || also.length > 0;
  return (
    <div className={styles.detail}>
      <div className={styles.title}>{title ?? word('review.whole-table')}</div>
      <Passages view={view} indicator={indicator} evidence={[entry.at]} />
      {hasFacts && (
        <dl className={styles.facts}>
          {arithmetic !== null && (
            <Fact name={word('review.arithmetic')}>
              <span className={styles.arithmetic}>{arithmetic}</span>
            </Fact>
          )}
          {related.length > 0 && (
            <Fact name={word('review.related')}>
              <Passages view={view} indicator={indicator} evidence={related} />
            </Fact>
          )}
          {elsewhere.length > 0 && (
            <Fact name={word('files.elsewhere')}>
              <Elsewhere places={elsewhere} />
            </Fact>
          )}
          {also.length > 0 && (
            <Fact name={word('review.also')}>
              <AlsoFound view={view} indicator={indicator} entry={entry} />
            </Fact>
          )}
          {mendable && (
            <Fact name={word('review.mend.preview')}>
              <MendPreview snapshot={view.snapshot} findings={[entry]} />
            </Fact>
          )}
        </dl>
      )}
      {workbook === 'open' && <FindingButtons finding={entry} mail={mail} mendable={mendable} />}
      <RuleWhy rule={entry.rule} />
    </div>
  );
}
