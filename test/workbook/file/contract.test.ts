import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cellName } from '../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { contentOf } from '../../../src/workbook/content';
import { loadEngine, type Engine } from '../../../src/workbook/file/engine';
import { EngineOnDemand } from '../../../src/workbook/file/engineOnDemand';
import { FileWorkbook } from '../../../src/workbook/file/fileWorkbook';
import { OpenPackage } from '../../../src/workbook/file/openPackage';
import { Package } from '../../../src/workbook/file/package';
import { snapshotOf } from '../../../src/workbook/file/snapshot';
import { tablesOf } from '../../../src/workbook/file/tables';
import type { Workbook } from '../../../src/workbook/port';
import { STATE_RANGE, type Bench, type SheetState } from '../bench';
import { describeWorkbook } from '../contract';
import { seedFile } from './seedFile';

jest.setTimeout(60_000);

describeWorkbook('the file adapter', async (seed) => {
  const engine = await loadEngine();
  return new FileBench(engine, seedFile(engine, seed)).bench();
});

/** A file that another program may rewrite between two calls: the workbook is opened anew then. */
class FileBench {
  private inner: FileWorkbook;

  constructor(
    private readonly engine: Engine,
    bytes: Uint8Array,
  ) {
    this.inner = this.open(bytes);
  }

  bench(): Bench {
    const workbook: Workbook = {
      sheets: () => this.inner.sheets(),
      read: (sheet, options) => this.inner.read(sheet, options),
      apply: (plan, options) => this.inner.apply(plan, options),
      reveal: (sheet) => this.inner.reveal(sheet),
      writeSheet: (page, onto, options) => this.inner.writeSheet(page, onto, options),
      removeSheet: (sheet) => this.inner.removeSheet(sheet),
      preferences: this.inner.preferences,
    };
    return {
      workbook,
      can: { resizeTables: true, writeAtOnce: true },
      state: (sheet) => this.state(sheet),
      type: (sheet, cell, value) => this.type(sheet, cell, value),
      setHeight: (sheet, row, points) =>
        this.rewrite(this.partOf(sheet), (xml) =>
          xml.replace(
            new RegExp(`<row r="${String(row + 1)}"`),
            (tag) => `${tag} ht="${String(points)}" customHeight="1"`,
          ),
        ),
      protect: (sheet) =>
        this.rewrite(this.partOf(sheet), (xml) =>
          xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
        ),
      rename: (sheet, name) =>
        this.rewrite('xl/workbook.xml', (xml) => xml.replace(`name="${sheet}"`, `name="${name}"`)),
      remove: (sheet) =>
        this.rewrite('xl/workbook.xml', (xml) =>
          xml.replace(new RegExp(`<sheet name="${sheet}"[^>]*></sheet>`), ''),
        ),
    };
  }

  private open(bytes: Uint8Array): FileWorkbook {
    const engine = new EngineOnDemand(this.engine);
    return new FileWorkbook(new OpenPackage(Package.open(bytes), engine), engine, 'bench.xlsx');
  }

  private opened(): OpenPackage {
    return new OpenPackage(Package.open(this.inner.toBytes()), new EngineOnDemand(this.engine));
  }

  private partOf(sheet: string): string {
    const listed = this.opened().sheets.find(({ name }) => name === sheet);
    if (!listed) throw new RangeError(sheet);
    return listed.part;
  }

  private rewrite(part: string, change: (xml: string) => string): void {
    const parts = unzipSync(this.inner.toBytes());
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`${part} stayed as it was`);
    parts[part] = strToU8(after);
    this.inner = this.open(zipSync(parts));
  }

  /** The engine writes what a person typed. */
  private type(sheet: string, cell: string, value: CellValue): void {
    const file = this.engine.OpenReader(this.inner.toBytes());
    file.SetCellValue(sheet, cell, value);
    const { buffer } = file.WriteToBuffer();
    if (!(buffer instanceof Uint8Array)) throw new Error('no bytes');
    this.inner = this.open(buffer);
  }

  private state(sheet: string): SheetState {
    const open = this.opened();
    const listed = open.sheets.find(({ name }) => name === sheet);
    if (!listed) throw new RangeError(sheet);
    const read = open.sheet(listed);
    const tables = tablesOf(open.files, listed.part, read.scan);
    const looks = looksOf(open, listed.part);
    const snapshot = snapshotOf(read, open.styles, open.texts(read), tables);
    return {
      cells: Object.fromEntries(
        stateCells().map(({ name, row, column }) => [
          name,
          {
            content: contentIn(snapshot, row, column),
            numberFormat: open.styles.formatOf(looks.styles.get(name) ?? null),
            look: looks.xfs[looks.styles.get(name) ?? 0],
          },
        ]),
      ),
      widths: widthsIn(open.files.text(listed.part)),
      heights: heightsIn(open.files.text(listed.part)),
      wrapped: stateCells()
        .filter(({ name }) => (looks.xfs[looks.styles.get(name) ?? 0] ?? '').includes('wrapText="1"'))
        .map(({ name }) => name),
      tables: Object.fromEntries(tables.map(({ name, range }) => [name, range])),
    };
  }
}

/** The widths of the first columns, from the part itself. */
function widthsIn(xml: string): (number | undefined)[] {
  const runs = [...xml.matchAll(/<col (?<attributes>[^>]*)>/g)].map(({ groups }) => {
    const number = (name: string): number =>
      Number(new RegExp(`\\b${name}="([\\d.]+)"`).exec(groups?.['attributes'] ?? '')?.[1]);
    return { first: number('min'), last: number('max'), width: number('width') };
  });
  return Array.from(
    { length: STATE_RANGE.right + 1 },
    (_, column) => runs.find(({ first, last }) => first <= column + 1 && column + 1 <= last)?.width,
  );
}

/** What the rows themselves say of their heights. */
function heightsIn(xml: string): (string | undefined)[] {
  const rows = new Map(
    [...xml.matchAll(/<row r="(?<row>\d+)"(?<attributes>[^>]*)>/g)].map(({ groups }) => [
      Number(groups?.['row']) - 1,
      / ht="[\d.]+"/.exec(groups?.['attributes'] ?? '')?.[0],
    ]),
  );
  return Array.from({ length: STATE_RANGE.bottom + 1 }, (_, row) => rows.get(row));
}

function contentIn(snapshot: SheetSnapshot, row: number, column: number): ReturnType<typeof contentOf> {
  const { origin, values, formulas } = snapshot;
  const value = values[row - origin.row]?.[column - origin.column] ?? '';
  return contentOf(value, formulas[row - origin.row]?.[column - origin.column] ?? value);
}

/** The style number of each cell, and each style without its number format, from the parts themselves. */
function looksOf(open: OpenPackage, part: string): { styles: Map<string, number>; xfs: string[] } {
  const cells = open.files.text(part).matchAll(/<c r="(?<cell>[A-Z]+\d+)"[^>]*?\ss="(?<style>\d+)"/g);
  const list = /<cellXfs[^>]*>.*<\/cellXfs>/s.exec(open.files.text('xl/styles.xml'))?.[0] ?? '';
  return {
    styles: new Map(
      [...cells].map((match) => [match.groups?.['cell'] ?? '', Number(match.groups?.['style'])]),
    ),
    xfs: list
      .split('<xf ')
      .slice(1)
      .map((xf) => xf.replace(/numFmtId="\d+"|applyNumberFormat="\w+"|\s|<\/cellXfs>/g, '')),
  };
}

function stateCells(): { name: string; row: number; column: number }[] {
  const columns = STATE_RANGE.right + 1;
  return Array.from({ length: (STATE_RANGE.bottom + 1) * columns }, (_, index) => {
    const row = Math.floor(index / columns);
    const column = index % columns;
    return { name: cellName({ row, column }), row, column };
  });
}
