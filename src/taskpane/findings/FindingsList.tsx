import { memo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenFindings } from '../../core/validation/engine/entries';
import type { Review } from '../store/state';
import { useWords } from '../words/useWords';
import { AcceptedList } from './AcceptedList';
import { useDesk } from './desk';
import { FormattingSection } from './FormattingSection';
import { GroupList } from './GroupList';
import { ofSeverity } from './groups';
import { OffRules } from './OffRules';

const useStyles = makeStyles({
  nothing: { margin: 0, padding: tokens.spacingHorizontalM, lineHeight: tokens.lineHeightBase300 },
});

/**
 * What was found in a table: first what is only about form, for that is soon tidied up; then each fact by rule, errors
 * first; then what was accepted, and the rules that were not used.
 */
export const FindingsList = memo(function FindingsList({ review }: { readonly review: Review }) {
  const styles = useStyles();
  const { severity } = useDesk();
  const { word } = useWords();
  const { validation, open } = review;
  const { findings, settings } = validation;
  const shown = ofSeverity(open.entries, severity);
  return (
    <>
      {severity === null && open.formatting.length > 0 && (
        <FormattingSection review={review} entries={open.formatting} />
      )}
      {shown.length === 0 && <p className={styles.nothing}>{word(nothingWords(findings.length, open))}</p>}
      <GroupList review={review} entries={shown} />
      <AcceptedList sheet={review.view.snapshot.sheet.name} findings={findings} />
      <OffRules settings={settings} />
    </>
  );
});

function nothingWords(all: number, { entries, formatting }: OpenFindings) {
  if (all === 0) return 'review.clean';
  if (entries.length > 0) return 'review.filter.none';
  return formatting.length > 0 ? 'review.clean.facts' : 'review.clean.open';
}
