import { IUniverInstanceService, RedoCommand, UndoCommand } from '@univerjs/core';
import type { Unit } from './unit';

/** Takes steps back, and does them again. */
export class UndoSteps {
  constructor(private readonly unit: Unit) {}

  /** False when there is none. */
  back(): Promise<boolean> {
    return this.step(UndoCommand.id, this.focused().pitchTopUndoElement() !== null);
  }

  forward(): Promise<boolean> {
    return this.step(RedoCommand.id, this.focused().pitchTopRedoElement() !== null);
  }

  /** What was done so far cannot be taken back. */
  forget(): void {
    this.unit.undo.clearUndoRedo(this.unit.id);
  }

  /** Undo acts on what has the focus, which is not the workbook while a person uses the pane. */
  private focused() {
    this.unit.grid.injector.get(IUniverInstanceService).focusUnit(this.unit.id);
    return this.unit.undo;
  }

  private async step(command: string, exists: boolean): Promise<boolean> {
    return exists && (await this.unit.commands.executeCommand(command));
  }
}
