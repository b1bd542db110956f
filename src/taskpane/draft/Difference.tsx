import { useRef, type ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { heardOnly } from '../theme/heardOnly';
import { useRoving, type RovingItem } from '../words/useRoving';
import { useWords } from '../words/useWords';
import { runsOf, type Fragment, type PointedFigure } from './fragments';

const useStyles = makeStyles({
  text: {
    margin: 0,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: 'pre-line',
  },
  same: { color: tokens.colorNeutralForeground2 },
  removed: {
    marginInlineEnd: '2px',
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
  },
  added: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
  },
  figure: {
    display: 'inline',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'help',
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heardOnly,
});

export interface DifferenceProps {
  readonly fragments: readonly Fragment[];
  /** The element that says where the figure comes from that is pointed at. */
  readonly sourceId: string;
  readonly point: (figure: PointedFigure) => void;
}

/** A text as it was and as it is drafted; pointing at a figure of the draft, or reaching it, tells its source. */
export function Difference({ fragments, sourceId, point }: DifferenceProps) {
  const styles = useStyles();
  const text = useRef<HTMLParagraphElement>(null);
  const roving = useRoving(text, 0);
  let figures = 0;
  return (
    <p ref={text} className={styles.text} onKeyDown={roving.onKeyDown}>
      {runsOf(fragments).map(({ kind, parts }, run) => (
        <Change key={run} kind={kind}>
          {parts.map(({ text: words, figure, continues }, index) => {
            if (!figure) return words;
            const shown = { words, figure, point };
            return continues ? (
              <FigureGoingOn key={index} {...shown} />
            ) : (
              <FigureButton key={index} {...shown} sourceId={sourceId} roving={roving.item(figures++)} />
            );
          })}
        </Change>
      ))}
    </p>
  );
}

/** The same in a line of a list, where nothing can be pointed at. */
export function DifferenceLine({ fragments }: { readonly fragments: readonly Fragment[] }) {
  return runsOf(fragments).map(({ kind, parts }, run) => (
    <Change key={run} kind={kind}>
      {parts.map(({ text }) => text).join('')}
    </Change>
  ));
}

interface ChangeProps {
  readonly kind: Fragment['kind'];
  readonly children: ReactNode;
}

function Change({ kind, children }: ChangeProps) {
  const styles = useStyles();
  const { word } = useWords();
  if (kind === 'same') return <span className={styles.same}>{children}</span>;
  const isRemoved = kind === 'removed';
  const said = <span className={styles.heardOnly}>{word(isRemoved ? 'draft.before' : 'draft.after')}</span>;
  return (
    <>
      {said}
      {isRemoved ? (
        <del className={styles.removed}>{children}</del>
      ) : (
        <ins className={styles.added}>{children}</ins>
      )}
    </>
  );
}

interface FigureProps extends Pick<DifferenceProps, 'point'> {
  /** The part of the figure that stands here. */
  readonly words: string;
  readonly figure: PointedFigure;
}

interface FigureButtonProps extends FigureProps, Pick<DifferenceProps, 'sourceId'> {
  readonly roving: RovingItem;
}

function FigureButton({ words, figure, sourceId, point, roving }: FigureButtonProps) {
  const styles = useStyles();
  const show = (): void => {
    point(figure);
  };
  return (
    <button
      type="button"
      className={styles.figure}
      aria-describedby={sourceId}
      {...roving}
      onFocus={() => {
        roving.onFocus();
        show();
      }}
      onMouseEnter={show}
      onClick={show}
    >
      {words}
    </button>
  );
}

/** The rest of a figure whose button stands before it: it is no stop of its own. */
function FigureGoingOn({ words, figure, point }: FigureProps) {
  const styles = useStyles();
  return (
    <span
      className={styles.figure}
      onMouseEnter={() => {
        point(figure);
      }}
    >
      {words}
    </span>
  );
}
