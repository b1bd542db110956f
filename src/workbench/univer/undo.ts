import type { IDisposable, IUndoRedoItem } from '@univerjs/core';
import { LocalUndoRedoService, toDisposable } from '@univerjs/core';

/**
 * Univer's undo, except for how several changes become one step: undoing the step takes the changes back
 * from the last one to the first. Univer's own batching undoes them in the order in which they were made.
 */
export class StepwiseUndo extends LocalUndoRedoService {
  private readonly batches = new Map<string, { depth: number; item: IUndoRedoItem }>();

  override pushUndoRedo(item: IUndoRedoItem): void {
    const batch = this.batches.get(item.unitID);
    if (!batch) {
      super.pushUndoRedo(item);
      return;
    }
    batch.item.undoMutations.unshift(...item.undoMutations);
    batch.item.redoMutations.push(...item.redoMutations);
  }

  override __tempBatchingUndoRedo(unitID: string): IDisposable {
    const batch = this.batches.get(unitID) ?? {
      depth: 0,
      item: { unitID, undoMutations: [], redoMutations: [] },
    };
    batch.depth += 1;
    this.batches.set(unitID, batch);
    return toDisposable(() => {
      batch.depth -= 1;
      if (batch.depth > 0) return;
      this.batches.delete(unitID);
      if (batch.item.redoMutations.length > 0) super.pushUndoRedo(batch.item);
    });
  }
}
