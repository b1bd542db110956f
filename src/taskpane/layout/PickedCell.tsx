import { Field, makeStyles, tokens } from '@fluentui/react-components';
import { plainHeading } from '../../core/layout/headings/glance';
import { COLUMN_ROLES, type ColumnRole } from '../../core/layout/roles';
import { cellName, type CellAddress } from '../../core/sheet/address';
import { usePaneState } from '../store/usePane';
import { useWords } from '../words/useWords';
import type { DraftPart } from './change';
import { isInRows, withColumn, withLabel, type LayoutDraft } from './layoutDraft';
import { labelAt, labelsOf, line } from './layoutRows';
import { RoleSelect } from './RoleSelect';
import { useChoice } from './useChoice';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const LONGEST = 16;

/** The cell that is selected in the sheet, and what its column or row is for: to say it without looking for its letter. */
export function PickedCell({ draft, change }: DraftPart) {
  const styles = useStyles();
  const { word } = useWords();
  const cell = usePaneState((state) => state.cell);
  const { onFocus, choose } = useChoice({ draft, change }, cell ? cellName(cell) : '');
  if (!cell) {
    return (
      <div className={styles.bar}>
        <p className={styles.hint}>{word('pane.layout.pick')}</p>
      </div>
    );
  }
  const text = isInRows(draft) ? labelAt(draft, cell) : line(draft.snapshot, cell);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return (
    <div className={styles.bar}>
      <Field
        label={word(shown === '' ? 'pane.layout.picked.empty' : 'pane.layout.picked', {
          cell: cellName(cell),
          text: shown,
        })}
      >
        <RoleSelect
          none={word('pane.layout.none')}
          role={roleOf(draft, cell)}
          onFocus={onFocus}
          choose={(role) => {
            choose((before) => withRole(before, cell, role));
          }}
        />
      </Field>
    </div>
  );
}

function roleOf(draft: LayoutDraft, cell: CellAddress): ColumnRole | null {
  if (!isInRows(draft)) return COLUMN_ROLES.find((role) => draft.columns[role] === cell.column) ?? null;
  const plain = plainHeading(labelAt(draft, cell));
  return labelsOf(draft).find((row) => row.plain === plain)?.role ?? null;
}

function withRole(draft: LayoutDraft, cell: CellAddress, role: ColumnRole | null): LayoutDraft {
  if (isInRows(draft)) {
    const plain = plainHeading(labelAt(draft, cell));
    return plain === '' ? draft : withLabel(draft, plain, role);
  }
  if (role !== null) return withColumn(draft, role, cell.column);
  const before = roleOf(draft, cell);
  return before === null ? draft : withColumn(draft, before, null);
}
