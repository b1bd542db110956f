import type {
  ICellData,
  IExecutionOptions,
  IMutationInfo,
  IObjectMatrixPrimitiveType,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import { ICommandService, IUndoRedoService, Tools } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from '@univerjs/sheets';
import type { Grid } from './grid';

/** Univer activates a sheet that a person adds or shows, but not one that another author did. */
export const WITHOUT_ACTIVATING: IExecutionOptions = { fromCollab: true };

export type CellMatrix = IObjectMatrixPrimitiveType<ICellData>;

/** The workbook that the grid shows, and the ways to change it so that the change can be undone. */
export class Unit {
  readonly id: string;
  readonly commands: ICommandService;
  readonly undo: IUndoRedoService;
  private shifts = 0;

  constructor(
    readonly grid: Grid,
    readonly workbook: FWorkbook,
  ) {
    this.id = workbook.getId();
    this.commands = grid.injector.get(ICommandService);
    this.undo = grid.injector.get(IUndoRedoService);
  }

  get model(): Workbook {
    return this.workbook.getWorkbook();
  }

  /** Whether cells are being inserted or deleted in another's name than that of a person at the grid. */
  get isShifting(): boolean {
    return this.shifts > 0;
  }

  shifting(work: () => void): void {
    this.shifts += 1;
    try {
      work();
    } finally {
      this.shifts -= 1;
    }
  }

  /** The sheet as Univer's facade. Throws if there is no sheet of this id. */
  facade(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  sheet(sheetId: string): Worksheet {
    return this.facade(sheetId).getSheet();
  }

  /** Runs the changes and remembers how to take them back. */
  run(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[], options?: IExecutionOptions): void {
    for (const { id, params } of redoMutations) this.commands.syncExecuteCommand(id, params, options);
    this.undo.pushUndoRedo({ unitID: this.id, undoMutations, redoMutations });
  }

  /** Writes cells: what a cell does not mention stays as it is. */
  setCells(sheetId: string, cellValue: CellMatrix): void {
    this.runCells({ unitId: this.id, subUnitId: sheetId, cellValue });
  }

  /** Like `setCells`, for looks alone: no formula is calculated anew. */
  setLooks(sheetId: string, cellValue: CellMatrix): void {
    this.runCells({ unitId: this.id, subUnitId: sheetId, cellValue, trigger: SetStyleCommand.id });
  }

  private runCells(params: ISetRangeValuesMutationParams): void {
    const before = SetRangeValuesUndoMutationFactory(this.grid.injector, params);
    // Univer changes the style objects that it is given, so what is redone must be a copy.
    const redo = { id: SetRangeValuesMutation.id, params: Tools.deepClone(params) };
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
    this.undo.pushUndoRedo({
      unitID: this.id,
      undoMutations: [{ id: SetRangeValuesMutation.id, params: before }],
      redoMutations: [redo],
    });
  }
}
