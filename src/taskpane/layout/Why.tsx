import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../actions';
import { otherReadings } from '../../core/layout/otherReadings';
import { rolesInColumns, type ReportTable } from '../../core/layout/table';
import { cellName } from '../../core/sheet/address';
import type { SheetSnapshot } from '../../core/sheet/snapshot';
import { readable } from '../../core/text/readable';
import { usePane } from '../store/usePane';
import { useWords } from '../words/useWords';
import { line } from './layoutRows';
import '../../core/layout/wording';

const useStyles = makeStyles({
  why: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  other: { fontWeight: tokens.fontWeightRegular },
});

/** Why the table is read as it is, beside what the fields show; and how else it could be read, one click away. */
export function Why({ view: { snapshot, table, wish, noTable } }: { readonly view: ReportView }) {
  const styles = useStyles();
  const pane = usePane();
  const { say, word } = useWords();
  const others = useMemo(() => (table ? otherReadings(snapshot, table, wish) : []), [snapshot, table, wish]);
  const shape = table && (`reading.shape.${table.shape}` as const);
  const inFields = table && table.periods.length > 1 ? [...IN_FIELDS, 'reading.period'] : IN_FIELDS;
  const shown = new Set<string>([...inFields, shape ?? '']);
  const said = (table?.reasons ?? []).filter(({ id }) => !shown.has(id));
  const first = table && !rolesInColumns(table.shape) ? firstName(snapshot, table) : null;
  return (
    <>
      <ul className={styles.why} aria-label={word('pane.layout.why')}>
        {shape && <li>{word(shape)}</li>}
        {first && <li>{word('pane.layout.first', first)}</li>}
        {said.map((reason, index) => (
          <li key={index}>{say(reason)}</li>
        ))}
        {!table && noTable && <li>{say(noTable)}</li>}
      </ul>
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map(({ what, wish: { period, mapping, rolesIn, labels } }, index) => (
            <Button
              key={index}
              className={styles.other}
              size="small"
              onClick={() => {
                const headerRow = mapping?.headerRow ?? table?.headerRow ?? 0;
                const placed = mapping && { ...mapping, headerRow };
                void pane.readAs({ period, mapping: placed, rolesIn, labels });
              }}
            >
              {word('pane.layout.other', { what: say(what) })}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

/** What the fields show as well: what each column and row is for. */
const IN_FIELDS: readonly string[] = ['reading.column', 'reading.row'];
const LONGEST_NAME = 40;

/** The name of the first indicator, where it stands in no column of its own. */
function firstName(
  snapshot: SheetSnapshot,
  { records }: ReportTable,
): { readonly cell: string; readonly text: string } | null {
  const [field] = records[0]?.fields.indicator ?? [];
  if (!field) return null;
  const text = readable(line(snapshot, field.cell)).plain.slice(field.label).trim();
  return {
    cell: cellName(field.cell),
    text: text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text,
  };
}
