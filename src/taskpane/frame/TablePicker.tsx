import { makeStyles, Select } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { rangeName } from '../../core/sheet/address';
import type { SheetRef } from '../../core/sheet/snapshot';
import { usePane, usePaneState } from '../store/usePane';
import { useWords, type Words } from '../words/useWords';

const useStyles = makeStyles({
  picker: { width: '100%' },
});

interface Choice {
  readonly sheet: SheetRef;
  readonly table: number;
  readonly label: string;
}

/** Every visible sheet, and on the shown one every table. */
export function TablePicker() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords();
  const view = usePaneState((state) => state.view);
  const choices = view ? choicesOf(view, words) : [];
  return (
    <Select
      className={styles.picker}
      appearance="filled-lighter"
      aria-label={words.word('pane.picker')}
      disabled={!view}
      value={view ? chosen(view, choices) : ''}
      onChange={(_event, { value }) => {
        const choice = choices[Number(value)];
        if (choice) void pane.chooseTable(choice.sheet, choice.table);
      }}
    >
      {choices.map(({ label }, index) => (
        <option key={index} value={index}>
          {label}
        </option>
      ))}
    </Select>
  );
}

function choicesOf(view: ReportView, { word }: Words): readonly Choice[] {
  const visible = view.sheets.filter((sheet) => isShown(view, sheet) || sheet.visibility === 'visible');
  return visible.flatMap((sheet): readonly Choice[] => {
    if (!isShown(view, sheet) || view.tables.length < 2) return [{ sheet, table: 0, label: sheet.name }];
    return view.tables.map(({ address }, table) => ({
      sheet,
      table,
      label: word('pane.picker.table', { sheet: sheet.name, address: rangeName(address) }),
    }));
  });
}

function chosen(view: ReportView, choices: readonly Choice[]): number {
  const table = view.table ? Math.max(view.tables.indexOf(view.table), 0) : 0;
  return choices.findIndex((choice) => isShown(view, choice.sheet) && choice.table === table);
}

function isShown(view: ReportView, sheet: SheetRef): boolean {
  return sheet.id === view.snapshot.sheet.id;
}
