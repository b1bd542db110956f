import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RowDraft } from '../../core/draft/planDrafts';
import { acceptedRows, type Drafts } from '../store/drafts';
import { useBusy, usePane } from '../store/usePane';
import { titlesOf } from '../words/titles';
import { useWords, type Words } from '../words/useWords';
import { HELD, questionsOf, type Held } from './heldBack';
import { useBulk } from './useBulk';

/** So many rows are named; more are counted. */
const NAMED = 2;
/** So much of a name tells it from the others. */
const LETTERS = 18;

const useStyles = makeStyles({
  all: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  left: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  confirm: { minWidth: 'auto', paddingInline: 0, color: tokens.colorBrandForegroundLink },
});

/**
 * Which rows one click does not accept, by name, and why. Where some are accepted already, the primary button writes
 * them: the others are accepted together from here.
 */
export function AcceptAll({ drafts }: { readonly drafts: Drafts }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const { word } = words;
  const busy = useBusy();
  const bulk = useBulk();
  if (!bulk) return null;
  const { rows, held } = bulk;
  const asks = acceptedRows(drafts).length > 0 && rows.length > 0;
  const reasons = HELD.filter((reason) => held[reason].length > 0);
  if (!asks && reasons.length === 0) return null;
  const questions = questionsOf(drafts, bulk);
  const [question] = questions;
  return (
    <div className={styles.all}>
      {asks && (
        <Button
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            pane.acceptAll(rows.map(({ number }) => number));
          }}
        >
          {word('draft.accept.all', { count: rows.length })}
        </Button>
      )}
      {reasons.map((reason) => (
        <p key={reason} className={styles.left}>
          {told(reason, drafts, held[reason], words)}
          {reason === 'doubtful' && question && (
            <>
              {' '}
              <Button
                className={styles.confirm}
                appearance="transparent"
                size="small"
                onClick={() => {
                  pane.askAbout(question.id);
                }}
              >
                {word('draft.held.confirm', { count: questions.length })}
              </Button>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

function told(reason: Held, { view }: Drafts, rows: readonly RowDraft[], { word }: Words): string {
  const titles = titlesOf(view.assessments.map(({ indicator }) => indicator));
  const names = rows
    .slice(0, NAMED)
    .map(({ number }) =>
      word('draft.held.name', { name: clipped(titles.get(number)?.main ?? String(number)) }),
    )
    .join(word('draft.separator'));
  const count = rows.length;
  const list = count > NAMED ? word('draft.held.more', { names, count }) : names;
  return word(`draft.held.${reason}`, { rows: list, count });
}

function clipped(title: string): string {
  const letters = Array.from(title);
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS).join('')}…` : title;
}
