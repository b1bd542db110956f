import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnIndex,
  parseRange,
  type RangeAddress,
} from '../../../core/sheet/address';

/** A range that a formula reads; `sheet` is `null` for the formula's own. */
export interface Reference {
  readonly sheet: string | null;
  readonly range: RangeAddress;
}

/** What a formula is made of, as far as it matters for how much work it is. */
export interface FormulaParts {
  /** In capitals, without the prefix of newer functions. */
  readonly functions: readonly string[];
  readonly references: readonly Reference[];
  /** Names, tables, other workbooks: nobody can say what stands behind them. */
  readonly isPlain: boolean;
  /** Whether it puts texts together. */
  readonly joins: boolean;
}

const TOKEN =
  /"(?:[^"]|"")*"|(?<func>[\p{L}_][\p{L}\p{N}_.]*)\(|(?:(?<sheet>'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<range>\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])|\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+|(?:TRUE|FALSE)(?![\p{L}\p{N}_.(!])|(?<join>&)|[-+*/^=<>%,;()\s]/uy;

const JOINING = new Set(['CONCAT', 'CONCATENATE', 'TEXTJOIN']);

/** Takes a formula apart, with or without its leading `=`. */
export function partsOf(formula: string): FormulaParts {
  const functions: string[] = [];
  const references: Reference[] = [];
  let joins = false;
  let at = 0;
  while (at < formula.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(formula);
    if (!token) return { functions, references, isPlain: false, joins };
    const { func, sheet, range, join } = token.groups ?? {};
    if (func !== undefined) functions.push(func.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, ''));
    if (join !== undefined) joins = true;
    if (range !== undefined) {
      const area = areaOf(range);
      if (!area) return { functions, references, isPlain: false, joins };
      references.push({ sheet: sheet === undefined ? null : unquoted(sheet), range: area });
    }
    at = TOKEN.lastIndex;
  }
  return {
    functions,
    references,
    isPlain: true,
    joins: joins || functions.some((name) => JOINING.has(name)),
  };
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function areaOf(text: string): RangeAddress | undefined {
  const plain = text.replaceAll('$', '');
  const [first = '', last = ''] = plain.split(':');
  const whole = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };
  if (/^\d+:\d+$/.test(plain)) return { ...whole, top: Number(first) - 1, bottom: Number(last) - 1 };
  if (!/^[A-Z]+:[A-Z]+$/.test(plain)) return parseRange(plain);
  const [left, right] = [columnIndex(first), columnIndex(last)];
  return left === undefined || right === undefined ? undefined : { ...whole, left, right };
}
