import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import { ScrollCommand, SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import { nearestScroll } from './nearestScroll';
import type { Unit } from './unit';

/** In pixels; from the corner of the sheet, or from that of the canvas. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell of the shown sheet is drawn, and the part of the canvas in which it can be seen. */
export interface CellPlace {
  readonly cell: Box;
  readonly window: Box;
}

/**
 * What is seen of the sheet that is shown. Univer's own way to a selected cell ends beside it where rows are of
 * unequal heights or higher than the window.
 */
export class View {
  constructor(private readonly unit: Unit) {}

  /** Scrolls no further than needed until the cell is seen; of one that is larger than the window, its beginning. */
  reveal(row: number, column: number): void {
    const shown = this.shown();
    if (!shown) return;
    const { frozen, scroll, window } = shown;
    const cell = boxOf(shown, row, column);
    const down = { at: scroll.top, room: window.height };
    const right = { at: scroll.left, room: window.width };
    const top = cell.top - frozen.height;
    const left = cell.left - frozen.width;
    // What is frozen is always seen.
    this.scroll({
      top: row < frozen.rows ? scroll.top : nearestScroll(down, { start: top, end: top + cell.height }),
      left:
        column < frozen.columns ? scroll.left : nearestScroll(right, { start: left, end: left + cell.width }),
    });
  }

  /** Null while nothing is drawn. */
  place(row: number, column: number): CellPlace | null {
    const shown = this.shown();
    if (!shown) return null;
    const { frozen, scroll, window, headings } = shown;
    const cell = boxOf(shown, row, column);
    return {
      cell: {
        ...cell,
        left: headings.width + cell.left - (column < frozen.columns ? 0 : scroll.left),
        top: headings.height + cell.top - (row < frozen.rows ? 0 : scroll.top),
      },
      window: {
        left: headings.width + (column < frozen.columns ? 0 : frozen.width),
        top: headings.height + (row < frozen.rows ? 0 : frozen.height),
        width: column < frozen.columns ? frozen.width : window.width,
        height: row < frozen.rows ? frozen.height : window.height,
      },
    };
  }

  /** What was laid out with fonts that were there before. */
  forget(): void {
    const skeletons = this.render()?.with(SheetSkeletonManagerService);
    for (const sheet of this.unit.model.getSheets()) skeletons?.getSkeleton(sheet.getSheetId())?.resetCache();
  }

  draw(): void {
    const render = this.render();
    if (!render) return;
    const skeletons = render.with(SheetSkeletonManagerService);
    const sheetId = this.unit.workbook.getActiveSheet().getSheetId();
    skeletons.makeDirty({ sheetId });
    skeletons.reCalculate();
    render.mainComponent?.makeForceDirty(true);
    render.scene.makeDirty(true);
  }

  private render() {
    return this.unit.grid.injector.get(IRenderManagerService).getRenderById(this.unit.id);
  }

  private scroll({ top, left }: { readonly top: number; readonly left: number }): void {
    const params = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX: left, offsetY: top };
    this.unit.commands.syncExecuteCommand(ScrollCommand.id, params);
  }

  private shown() {
    const render = this.render();
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !viewport) return null;
    const skeletons = render.with(SheetSkeletonManagerService);
    // Heights that were just changed are drawn only later.
    skeletons.reCalculate();
    const skeleton = skeletons.getCurrentSkeleton();
    const width = viewport.width ?? 0;
    const height = viewport.height ?? 0;
    if (!skeleton || width <= 0 || height <= 0) return null;
    const { startRow, startColumn } = this.unit.workbook.getActiveSheet().getSheet().getFreeze();
    const frozen = {
      rows: Math.max(startRow, 0),
      columns: Math.max(startColumn, 0),
      height: skeleton.rowHeightAccumulation[startRow - 1] ?? 0,
      width: skeleton.columnWidthAccumulation[startColumn - 1] ?? 0,
    };
    return {
      skeleton,
      frozen,
      scroll: { top: viewport.viewportScrollY, left: viewport.viewportScrollX },
      window: { width, height },
      headings: { width: skeleton.rowHeaderWidth, height: skeleton.columnHeaderHeight },
    };
  }
}

type Shown = NonNullable<ReturnType<View['shown']>>;

/** From the corner of the sheet; of a merged cell, the whole of it. */
function boxOf({ skeleton }: Shown, row: number, column: number): Box {
  const found = skeleton.getCellWithCoordByIndex(row, column, false);
  const { startX, startY, endX, endY } = found.isMergedMainCell ? found.mergeInfo : found;
  return { left: startX, top: startY, width: endX - startX, height: endY - startY };
}
