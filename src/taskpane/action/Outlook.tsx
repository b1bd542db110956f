import type { ReportView } from '../../actions';
import { FootNote } from '../frame/Foot';
import { usePaneState } from '../store/usePane';
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
  const outcome = usePaneState((state) => state.outcome);
  const restorable = usePaneState((state) => state.restorable);
  const hasPreview = intent.writes + intent.kept + (outcome?.skipped.length ?? 0) > 0;
  return (
    <FootNote words={outcome ? outcomeWords(outcome, words) : intentWords(view, intent, words)}>
      {hasPreview && (
        <FootLink aria-expanded={preview.open} aria-controls={preview.controls} onClick={preview.toggle}>
          {word(preview.open ? 'pane.plan.hide' : 'pane.plan.show')}
        </FootLink>
      )}
      {restorable && <RestoreButton />}
    </FootNote>
  );
}

function intentWords({ plan }: ReportView, { writes, kept }: Intent, { say, word }: Words): string {
  if (plan?.blocked) return say(plan.blocked);
  if (!plan) return word('pane.plan.nothing');
  const will = writes > 0 ? [word('pane.plan.will-write', { count: writes })] : [];
  const keeps = kept > 0 ? [word('pane.plan.kept', { count: kept })] : [];
  const parts = [...will, ...keeps];
  return parts.length > 0 ? listed(parts) : word('pane.plan.up-to-date');
}
