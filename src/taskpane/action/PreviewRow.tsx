import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { Scheme } from '../../core/achievement/scheme';
import { cellName } from '../../core/sheet/address';
import { CellLink } from '../frame/CellLink';
import { ToConfirm } from '../status/ToConfirm';
import { AssessmentMark } from '../status/StatusMark';
import { usePane, usePaneState } from '../store/usePane';
import { heardOnly } from '../theme/heardOnly';
import type { RovingItem } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { contentText } from './plan';
import { ROLE_WORDS, type PreviewLine, type PreviewPart } from './previewLines';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalXS,
  },
  mark: { marginBlockStart: '2px' },
  title: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  heardOnly,
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  name: { color: tokens.colorNeutralForeground2 },
  goes: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  checkbox: { alignItems: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  content: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface PreviewRowProps {
  readonly line: PreviewLine;
  readonly scheme: Scheme;
  readonly title: string;
  /** Its figures have yet to be confirmed. */
  readonly doubtful: boolean;
  /** Whether each cell is shown with what is written into it. */
  readonly withFormulas: boolean;
  readonly roving: RovingItem;
}

/** One indicator in the preview: its name, its results in words, and what of the user's own they would replace. */
export function PreviewRow({ line, scheme, title, doubtful, withFormulas, roving }: PreviewRowProps) {
  const styles = useStyles();
  const words = useWords();
  const { assessment, parts } = line;
  const changes = parts.flatMap(({ change, conflict }) => change ?? conflict?.change ?? []);
  const [first] = changes;
  const asked = parts.filter(({ conflict }) => conflict);
  return (
    <li className={styles.row}>
      <span className={styles.mark}>
        <AssessmentMark assessment={assessment} scheme={scheme} doubtful={doubtful} />
      </span>
      <div>
        <span className={styles.title} title={title}>
          {title}
        </span>
        {doubtful && <ToConfirm />}
        <span className={styles.figures}>
          {parts.map((part) => (
            <Part key={part.role} part={part} />
          ))}
        </span>
        {asked.map((part) => (
          <Overwrite key={part.role} part={part} />
        ))}
        {withFormulas &&
          changes.map(({ cell, after }) => (
            <span key={cellName(cell)} className={styles.content}>
              {cellName(cell)} {contentText(after, words)}
            </span>
          ))}
      </div>
      {first ? <CellLink cell={first.cell} roving={roving} /> : <span />}
    </li>
  );
}

function Part({ part: { role, result, found, change } }: { readonly part: PreviewPart }) {
  const styles = useStyles();
  const { word } = useWords();
  return (
    <span>
      {/* The word of a status says by itself what it is. */}
      <span className={role === 'status' ? styles.heardOnly : styles.name}>
        {word(ROLE_WORDS[role])}
      </span>{' '}
      {change && found !== null && found !== result && (
        <>
          <del className={styles.goes}>{found}</del> →{' '}
        </>
      )}
      {result}
    </span>
  );
}

function Overwrite({ part: { role, result, found, conflict } }: { readonly part: PreviewPart }) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const overwrite = usePaneState((state) => state.overwrite);
  if (!conflict) return null;
  const cell = cellName(conflict.cell);
  const slots = { cell, role: word(ROLE_WORDS[role]), found: found ?? '', wanted: result };
  return (
    <Checkbox
      className={styles.checkbox}
      checked={overwrite.has(cell)}
      label={word(found === result ? 'pane.plan.overwrite.same' : 'pane.plan.overwrite', slots)}
      onChange={() => {
        pane.toggleOverwrite(cell);
      }}
    />
  );
}
