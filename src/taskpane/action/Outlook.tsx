import type { ReportView } from '../../actions';
import { FootNote } from '../frame/Foot';
import { usePane, usePaneState } from '../store/usePane';
import { QUICK } from '../store/watching';
import { useWords, type Words } from '../words/useWords';
import { FootLink } from './FootLink';
import { listed, outcomeWords } from './outcomeWords';
import type { Intent } from './plan';
import { RestoreButton } from './RestoreButton';

export interface OutlookProps {
  readonly view: ReportView;
  readonly intent: Intent;
  readonly preview: { readonly open: boolean; readonly controls: string; readonly toggle: () => void };
}

/** Beside the primary button: what the last action did, else what the next one will do. */
export function Outlook({ view, intent, preview }: OutlookProps) {
  const words = useWords();
  const { word } = words;
  const pane = usePane();
  const outcome = usePaneState((state) => state.outcome);
  const restorable = usePaneState((state) => state.restorable);
  const isOfBefore = usePaneState(({ behind, outdated }) => behind || outdated);
  // A small table is read again in a moment.
  const isLeft = usePaneState(
    ({ work, failure }) =>
      isOfBefore && work === null && (failure !== null || view.assessments.length > QUICK),
  );
  const hasPreview = intent.writes + intent.kept + (outcome?.skipped.length ?? 0) > 0;
  const done = outcome ? [outcomeWords(outcome, words)] : [];
  const next = isLeft ? word('pane.plan.of-before') : intentWords(view, intent, words);
  // What was done says it all, unless the sheet and the pane have parted since.
  const isTold = outcome !== null && !isLeft && (intent.renews === 0 || isOfBefore);
  return (
    <FootNote words={isTold ? listed(done) : listed([...done, next])}>
      {isLeft && <FootLink onClick={() => void pane.reread()}>{word('pane.plan.reread')}</FootLink>}
      {hasPreview && (
        <FootLink aria-expanded={preview.open} aria-controls={preview.controls} onClick={preview.toggle}>
          {word(preview.open ? 'pane.plan.hide' : 'pane.plan.show')}
        </FootLink>
      )}
      {restorable && <RestoreButton />}
    </FootNote>
  );
}

function intentWords({ plan }: ReportView, { writes, kept, renews }: Intent, { say, word }: Words): string {
  if (plan?.blocked) return say(plan.blocked);
  if (!plan) return word('pane.plan.nothing');
  const adds = writes - renews;
  const renewed = renews > 0 ? [word('pane.plan.to-update', { count: renews })] : [];
  const will = adds > 0 ? [...renewed, word('pane.plan.will-write', { count: adds })] : renewed;
  const keeps = kept > 0 ? [word('pane.plan.kept', { count: kept })] : [];
  const parts = [...will, ...keeps];
  if (parts.length === 0) return word('pane.plan.up-to-date');
  return writes > 0 && plan.note ? `${listed(parts)} ${say(plan.note)}` : listed(parts);
}
