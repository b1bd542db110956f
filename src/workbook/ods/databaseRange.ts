import { parseRange, type RangeAddress } from '../../core/sheet/address';
import type { XmlElement } from '../file/xml';

/** A named range of records: what OpenDocument has for a table. */
export interface DatabaseRange {
  readonly sheet: string;
  readonly name: string;
  readonly range: RangeAddress;
}

const ADDRESS =
  /^\$?(?:'(?<quoted>(?:[^']|'')*)'|(?<plain>[^'.]+))\.(?<first>[^:]+):(?:.*\.)?(?<last>[^.]+)$/;

/** A range with headings that a person named; the ranges of bare filters have names of the program's own. */
export function databaseRange(attributes: XmlElement['attributes']): DatabaseRange[] {
  const name = attributes['table:name'] ?? '';
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) || name.startsWith('__Anonymous')) return [];
  if (attributes['table:contains-header'] === 'false') return [];
  const found = ADDRESS.exec(attributes['table:target-range-address'] ?? '')?.groups;
  if (!found) return [];
  const { quoted, plain, first = '', last = '' } = found;
  const range = parseRange(`${first}:${last}`.replaceAll('$', ''));
  if (!range || range.bottom === range.top) return [];
  return [{ sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', name, range }];
}
