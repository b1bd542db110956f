import { rangeName } from '../../core/sheet/address';
import { escapeXml } from '../file/xml';
import { MAIN } from './namespaces';
import { valueOf, type PlainSheet, type PlainTable } from './plainSheet';

/** A table object as the part of an .xlsx package; its columns are named by the cells of its first row. */
export function tableXml({ rows }: PlainSheet, { name, range }: PlainTable, number: number): string {
  const taken = new Set<string>();
  const columns: string[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const cell = rows[range.top]?.[column];
    const heading = unused(cell ? String(valueOf(cell)) : '', column - range.left + 1, taken);
    columns.push(`<tableColumn id="${columns.length + 1}" name="${escapeXml(heading)}"/>`);
  }
  const shown = escapeXml(name);
  return (
    `<table xmlns="${MAIN}" id="${number}" name="${shown}" displayName="${shown}" ` +
    `ref="${rangeName(range)}" totalsRowShown="0">` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns></table>`
  );
}

function unused(heading: string, number: number, taken: Set<string>): string {
  const first = heading === '' ? `Column${number}` : heading;
  let name = first;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${first}${count}`;
  taken.add(name.toLowerCase());
  return name;
}
