import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { DocumentError20Regular } from '@fluentui/react-icons/svg/document-error';
import type { CheckedFile } from '../../actions';
import { RowButton } from '../list/RowButton';
import { useWords } from '../words/useWords';
import { FileCounts } from './FileCounts';
import { problemOf, type FileEntry } from './fileState';
import { useFileCheck } from './useFileCheck';

const useStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, lineHeight: tokens.lineHeightBase300 },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minHeight: '44px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    boxSizing: 'border-box',
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  way: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  name: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  problem: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  mark: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
});

/** Names the button that opens a file. */
export function rowId(index: number): string {
  return `attain-file-${String(index)}`;
}

export interface FileRowProps {
  readonly entry: FileEntry;
  readonly index: number;
}

/** A file with what came of it; one with findings to look at opens. */
export function FileRow({ entry, index }: FileRowProps) {
  const styles = useStyles();
  const check = useFileCheck();
  const { say } = useWords();
  const { file, state } = entry;
  const problem = problemOf(entry);
  const name = <span className={styles.name}>{file.name}</span>;
  return (
    <li className={styles.row}>
      {state.kind === 'checked' && !problem ? (
        <RowButton id={rowId(index)} className={styles.content} onClick={() => void check.open(index)}>
          <span className={styles.head}>
            {name}
            <ChevronRight16Regular className={styles.way} aria-hidden />
          </span>
          <Figures checked={state.checked} />
        </RowButton>
      ) : (
        <div className={styles.content}>
          {name}
          {problem ? (
            <span className={styles.problem}>
              <DocumentError20Regular className={styles.mark} aria-hidden />
              {say(problem)}
            </span>
          ) : (
            <Waiting entry={entry} />
          )}
        </div>
      )}
    </li>
  );
}

function Figures({ checked: { tables } }: { readonly checked: CheckedFile }) {
  const styles = useStyles();
  const { word } = useWords();
  const sum = (of: 'indicators' | 'met'): number => tables.reduce((all, table) => all + table[of], 0);
  return (
    <>
      <span className={styles.state}>{word('files.met', { met: sum('met'), count: sum('indicators') })}</span>
      <FileCounts findings={tables.flatMap(({ findings }) => findings)} />
    </>
  );
}

function Waiting({ entry: { file, state } }: { readonly entry: FileEntry }) {
  const styles = useStyles();
  const { word } = useWords();
  if (state.kind === 'checking') {
    return (
      <>
        <span className={styles.state}>{word('files.checking')}</span>
        <ProgressBar value={state.fraction} aria-label={`${word('files.check')} ${file.name}`} />
      </>
    );
  }
  return (
    <span className={styles.state}>{word(state.kind === 'stopped' ? 'files.stopped' : 'files.waiting')}</span>
  );
}
