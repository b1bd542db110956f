import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { cellName, type CellAddress } from '../../core/sheet/address';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';

const useStyles = makeStyles({
  link: {
    minWidth: 'auto',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A cell's name that takes the sheet to it. */
export function CellLink({ cell }: { readonly cell: CellAddress }) {
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
      onClick={() => {
        pane.goTo(cell);
      }}
    >
      {name}
    </Button>
  );
}
