import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { usePaneState } from '../store/usePane';
import { useWords, type Words } from '../words/useWords';
import { FootLink } from './FootLink';
import { listed, outcomeWords } from './outcomeWords';
import type { Intent } from './plan';
import { RestoreButton } from './RestoreButton';

const useStyles = makeStyles({
  column: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    flexBasis: '112px',
    minWidth: 0,
    minHeight: '44px',
  },
  line: { lineHeight: tokens.lineHeightBase300 },
  links: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

export interface OutlookProps {
  readonly view: ReportView;
  readonly intent: Intent;
  readonly preview: { readonly open: boolean; readonly controls: string; readonly toggle: () => void };
}

/** Beside the primary button: what the last action did, else what the next one will do. */
export function Outlook({ view, intent, preview }: OutlookProps) {
  const styles = useStyles();
  const words = useWords();
  const { word } = words;
  const outcome = usePaneState((state) => state.outcome);
  const restorable = usePaneState((state) => state.restorable);
  const hasPreview = intent.writes + intent.kept + (outcome?.skipped.length ?? 0) > 0;
  return (
    <div className={styles.column}>
      <span className={styles.line}>
        {outcome ? outcomeWords(outcome, words) : intentWords(view, intent, words)}
      </span>
      <span className={styles.links}>
        {hasPreview && (
          <FootLink aria-expanded={preview.open} aria-controls={preview.controls} onClick={preview.toggle}>
            {word(preview.open ? 'pane.plan.hide' : 'pane.plan.show')}
          </FootLink>
        )}
        {restorable && <RestoreButton />}
      </span>
    </div>
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
