import { columnLetters, parseArea } from './address';

/** Text in quotes, quoted sheet names, names and functions, or a reference whose `$` pins it. */
const TOKEN = /"[^"]*"|'[^']*'|(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])|[\p{L}_\\][\p{L}\p{N}_.\\]*/giu;

/** The formula that a shared formula means some rows and columns away from where it is written. */
export function sharedFormula(formula: string, rowsDown: number, columnsRight: number): string {
  return formula.replace(
    TOKEN,
    (token: string, pinColumn?: string, letters?: string, pinRow?: string, digits?: string) => {
      const at = letters && digits ? parseArea(letters + digits) : null;
      if (!at) return token;
      const column = pinColumn ? at.column : at.column + columnsRight;
      const row = pinRow ? at.row : at.row + rowsDown;
      return `${pinColumn ?? ''}${columnLetters(column)}${pinRow ?? ''}${row + 1}`;
    },
  );
}
