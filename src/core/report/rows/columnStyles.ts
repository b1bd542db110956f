import { USUAL_STYLE, numberStyleOf, type NumberStyle } from '../../quantity/numberStyle';
import { fieldCell, type ReportTable } from '../../layout/table';
import type { ColumnRole } from '../../layout/roles';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { textAt } from '../../sheet/snapshot';
import { readable } from '../../text/readable';
import type { Fields } from './fields';
import { SourceText } from '../sourceText';

/** How the figures of each role are written in a table; a role that is absent is written as usual. */
export type ColumnStyles = Partial<Readonly<Record<ColumnRole, NumberStyle>>>;

/** The roles whose cells hold one value. */
const VALUES = ['baseline', 'target', 'actual', 'rate'] as const;
/** A cell that says more is no number. */
const LONGEST = 48;

/** The styles that the cells of each role show, over all of its indicators. */
export function columnStyles(snapshot: SheetSnapshot, { records }: ReportTable): ColumnStyles {
  const styles: Partial<Record<ColumnRole, NumberStyle>> = {};
  for (const role of VALUES) {
    const texts = records.flatMap((record) => {
      const cell = fieldCell(record, role);
      const raw = cell ? textAt(snapshot, cell) : '';
      return raw === '' || raw.length > LONGEST ? [] : [readable(raw).plain];
    });
    const style = numberStyleOf(texts);
    if (style.decimal !== USUAL_STYLE.decimal || style.brackets !== USUAL_STYLE.brackets)
      styles[role] = style;
  }
  return styles;
}

/** Fields with their figures as they are usually written, so that nothing behind knows of another way. */
export function inUsualStyle(fields: Fields, styles: ColumnStyles): Fields {
  const usual: Partial<Record<ColumnRole, SourceText>> = { ...fields };
  for (const role of VALUES) {
    const [field, style] = [fields[role], styles[role]];
    if (field && style) usual[role] = new SourceText(usualText(field.plain, style), field.parts);
  }
  return usual;
}

const MARKS: Readonly<Record<string, string>> = { '.': ',', ',': '.' };
const IN_BRACKETS = /^\((\s?\d[\d,.]*\s?%?\s?)\)$/;

/** The same text, character for character, with 1.250,5 as 1,250.5 and (12) as -12. */
function usualText(plain: string, { decimal, brackets }: NumberStyle): string {
  const marked = decimal === ',' ? plain.replace(/(?<=\d)[.,](?=\d)/g, (mark) => MARKS[mark] ?? mark) : plain;
  return brackets === 'negative' ? marked.replace(IN_BRACKETS, '-$1 ') : marked;
}
