import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import { CellLink } from '../frame/CellLink';
import { useWords, type Words } from '../words/useWords';
import type { PointedFigure } from './fragments';
import { sourceOf, type Source } from './source';

const useStyles = makeStyles({
  source: {
    minHeight: '48px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  arithmetic: { display: 'block' },
});

export interface SourceLineProps {
  readonly id: string;
  readonly figure: PointedFigure | null;
}

/** Where the figure comes from that is pointed at: its cells, and the arithmetic or the words that stand there. */
export function SourceLine({ id, figure }: SourceLineProps) {
  const styles = useStyles();
  const { word } = useWords();
  if (!figure) {
    return (
      <div id={id} className={styles.source}>
        <span className={styles.hint}>{word('draft.source.hint')}</span>
      </div>
    );
  }
  const source = sourceOf(figure.origin);
  return (
    <div id={id} className={styles.source}>
      <span className={styles.hint}>{word('draft.source.figure', { figure: figure.text })}</span>{' '}
      {source.cells.map((cell) => (
        <CellLink key={cellName(cell)} cell={cell} />
      ))}
      <span className={styles.arithmetic}>{toldWords(source, word)}</span>
    </div>
  );
}

function toldWords({ told }: Source, word: Words['word']): string {
  switch (told.kind) {
    case 'quote':
      return word('draft.source.quote', { quote: told.text });
    case 'arithmetic':
      return told.text;
    case 'report-year':
      return word('draft.source.year');
    case 'typed':
      return word('draft.source.typed');
  }
}
