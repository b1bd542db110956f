import type { CellContent, SheetStorage } from '../host/storage';
import { boundingArea } from '../host/area';
import { cellAddress } from './address';
import type { Book, BookCell, BookSheet, BookStyle } from './book';
import type { EditedFile } from './excelize';
import { checked } from './excelize';
import { savedStyle } from './savedStyle';

/** Writes the cells that differ from the opened file, and no others. */
export function saveCells(
  file: EditedFile,
  name: string,
  sheet: SheetStorage,
  before: BookSheet | null,
  book: Book,
): void {
  const originals = new Map(before?.cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
  const area = wholeArea(sheet, before);
  if (!area) return;
  const contents = sheet.readCells(area);
  const looks = sheet.readStyles(area);
  const formats = sheet.readNumberFormats(area);
  const styles = new StyleBook(file, name);
  contents.forEach((row, down) =>
    row.forEach((content, right) => {
      const address = cellAddress(area.row + down, area.column + right);
      const original = originals.get(address);
      if (!sameContent(content, original)) saveContent(file, name, address, content);
      const look = looks[down]?.[right];
      const numberFormat = formats[down]?.[right] ?? 'General';
      const own = book.styles[original?.style ?? 0];
      if (look && own) styles.save(address, own, { look, numberFormat });
    }),
  );
}

function wholeArea(sheet: SheetStorage, before: BookSheet | null) {
  let area = sheet.usedArea();
  for (const { row, column } of before?.cells ?? []) {
    const cell = { row, column, rows: 1, columns: 1 };
    area = area ? boundingArea(area, cell) : cell;
  }
  return area;
}

function sameContent(content: CellContent, original: BookCell | undefined): boolean {
  return (
    content.formula === (original?.formula ?? null) &&
    JSON.stringify(content.value) === JSON.stringify(original?.value ?? null)
  );
}

function saveContent(file: EditedFile, sheet: string, address: string, content: CellContent): void {
  const { formula, value } = content;
  if (formula !== null) saveFormula(file, sheet, address, formula.replace(/^=/, ''));
  else if (value === null) checked(file.SetCellDefault(sheet, address, ''));
  else if (typeof value === 'string') checked(file.SetCellStr(sheet, address, value));
  else if (typeof value === 'boolean') checked(file.SetCellBool(sheet, address, value));
  else if (typeof value === 'number') checked(file.SetCellFloat(sheet, address, value, -1, 64));
  // The library cannot write an error as a value; the formula that is that error shows the same.
  else saveFormula(file, sheet, address, value.error);
}

/** Without a result: the library would call any result a text, and an old one would be wrong. */
function saveFormula(file: EditedFile, sheet: string, address: string, formula: string): void {
  checked(file.SetCellDefault(sheet, address, ''));
  checked(file.SetCellFormula(sheet, address, formula));
}

/** Makes each new style once. */
class StyleBook {
  private readonly made = new Map<string, number>();

  constructor(
    private readonly file: EditedFile,
    private readonly sheet: string,
  ) {}

  save(address: string, before: BookStyle, after: BookStyle): void {
    const wanted = JSON.stringify(after);
    if (JSON.stringify(before) === wanted) return;
    const { style: own } = checked(this.file.GetCellStyle(this.sheet, address));
    const key = `${own} ${wanted}`;
    const style = this.made.get(key) ?? this.make(own, before, after);
    this.made.set(key, style);
    checked(this.file.SetCellStyle(this.sheet, address, address, style));
  }

  private make(own: number, before: BookStyle, after: BookStyle): number {
    const { style } = checked(this.file.GetStyle(own));
    return checked(this.file.NewStyle(savedStyle(style, before, after))).style;
  }
}
