import type { CapturedWrap, WrapChange } from '../../core/sheet/changePlan';
import type { OpenPackage } from './openPackage';
import type { SheetEdits } from './sheetEdits';
import type { ScannedSheet } from './sheetScan';
import { splice, withAttribute } from './xml';

/** What a row says of its height, as it stands in the part; empty where it says nothing. */
interface RowHeight {
  readonly height: string;
  readonly custom: string;
}

const FITTED: RowHeight = { height: '', custom: '' };

/** Changes the styles of cells so that their texts run as wanted; gives what puts styles and heights back. */
export function changeWraps(
  edits: SheetEdits,
  open: OpenPackage,
  scan: ScannedSheet,
  changes: readonly WrapChange[],
): readonly WrapChange[] {
  const heights = heightsOf(scan);
  return changes.map(({ cell, wrap }) => {
    const before = capture(edits.ownStyleOf(cell), heights(cell.row));
    const held = wrap === 'fit' ? null : readCaptured(wrap);
    if (wrap === 'fit') edits.setStyle(cell, open.styles.withWrap(edits.styleOf(cell)));
    else if (held) edits.setStyle(cell, held.style);
    return { cell, wrap: before };
  });
}

/** The worksheet part with rows that Excel makes as high as they need, or as they were. */
export function patchHeights(scan: ScannedSheet, changes: readonly WrapChange[]): string {
  const heights = heightsOf(scan);
  const wanted = new Map<number, RowHeight>();
  for (const { cell, wrap } of changes) {
    wanted.set(cell.row, wrap === 'fit' ? FITTED : (readCaptured(wrap)?.row ?? heights(cell.row)));
  }
  const splices = scan.rows.flatMap(({ row, element: { start, openEnd } }) => {
    const said = wanted.get(row);
    if (!said) return [];
    const tag = withAttribute(scan.xml.slice(start, openEnd), 'ht', said.height || null);
    return [{ start, end: openEnd, text: withAttribute(tag, 'customHeight', said.custom || null) }];
  });
  return splice(scan.xml, splices);
}

function heightsOf({ rows }: ScannedSheet): (row: number) => RowHeight {
  const byRow = new Map(rows.map(({ row, element }) => [row, element.attributes]));
  return (row) => {
    const { ht = '', customHeight = '' } = byRow.get(row) ?? {};
    return { height: ht, custom: customHeight };
  };
}

const CAPTURED = /^file-wrap:(?<style>\d*),(?<height>[\d.]*),(?<custom>\w*)$/;

function capture(style: number | null, { height, custom }: RowHeight): CapturedWrap {
  return `file-wrap:${style ?? ''},${height},${custom}` as CapturedWrap;
}

/** What another adapter captured says nothing to this one. */
function readCaptured(wrap: CapturedWrap): { readonly style: number | null; readonly row: RowHeight } | null {
  const { style, height = '', custom = '' } = CAPTURED.exec(wrap)?.groups ?? {};
  if (style === undefined) return null;
  return { style: style === '' ? null : Number(style), row: { height, custom } };
}
