import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellName, type CellAddress } from '../../core/sheet/address';
import { usePane } from '../store/usePane';
import type { RovingItem } from '../words/useRoving';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  link: {
    flexShrink: 0,
    minWidth: '24px',
    whiteSpace: 'nowrap',
    overflowWrap: 'normal',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface CellLinkProps {
  readonly cell: CellAddress;
  /** Given in a long list, which is one stop for Tab. */
  readonly roving?: RovingItem | undefined;
}

/** A cell's name that takes the sheet to it. */
export function CellLink({ cell, roving }: CellLinkProps) {
  const styles = useStyles();
  const pane = usePane();
  const { word } = useWords();
  const name = cellName(cell);
  return (
    <Button
      className={styles.link}
      appearance="transparent"
      size="small"
      aria-label={word('pane.detail.go', { cell: name })}
      {...roving}
      onClick={() => {
        pane.goTo(cell);
      }}
    >
      {name}
    </Button>
  );
}
