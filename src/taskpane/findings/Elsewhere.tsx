import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../core/sheet/address';
import type { Elsewhere as ElsewherePlace } from '../../core/validation/engine/finding';
import { Quotation } from '../frame/Quotation';
import { useWords } from '../words/useWords';
import { shortened } from './edits';

const useStyles = makeStyles({
  place: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Words of another workbook that take part in a finding: where they stand is said, for it is not open. */
export function Elsewhere({ places }: { readonly places: readonly ElsewherePlace[] }) {
  const styles = useStyles();
  const { word } = useWords();
  return places.map(({ workbook, sheet, evidence }, index) => (
    <div key={index}>
      <span className={styles.place}>
        {word('files.elsewhere.place', { workbook, sheet, cell: cellName(evidence.cell) })}
      </span>
      {evidence.quote.trim() !== '' && (
        <Quotation before="" marked={shortened(evidence.quote.trim())} after="" />
      )}
    </div>
  ));
}
