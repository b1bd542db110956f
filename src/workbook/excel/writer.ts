import type { SheetRef } from '../../core/sheet/snapshot';
import { WorkbookFailure, type FailureKind } from '../failure';
import type { Progress } from '../port';
import { inBlocks } from './blocks';
import { asFailure, stopIfCancelled, stoppedPartWay } from './failures';
import type { InverseDraft } from './inverse';
import type { OwnWrites } from './ownWrites';
import type { Batch, Session, UndoGrouping } from './session';
import type { WriteStep } from './writeSteps';

/** Failures of a whole request: Excel has done nothing of it. Any other may have come half-way. */
const NOTHING_DONE: ReadonlySet<FailureKind> = new Set(['editing-cell', 'too-large', 'busy', 'cancelled']);

/** Sends the steps of a plan block by block, and keeps the inverse of what was sent. */
export class Writer {
  private readonly blocks: readonly WriteStep[][];
  private done = 0;

  constructor(
    private readonly session: Session,
    private readonly own: OwnWrites,
    private readonly ref: SheetRef,
    steps: readonly WriteStep[],
    private readonly inverse: InverseDraft,
  ) {
    this.blocks = inBlocks(steps, ({ bytes }) => bytes, session.limits);
  }

  /** @throws WorkbookFailure with the inverse of what was written before it, if anything was */
  async run(progress: Progress | undefined, signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.write('one step', progress, signal);
    } catch (error) {
      if (!undoRefused(error)) throw this.withInverse(error);
      await this.write('as it comes', progress, signal).catch((again: unknown) => {
        throw this.withInverse(again);
      });
    }
  }

  private write(
    undo: UndoGrouping,
    progress: Progress | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    return this.session.run(
      { sheet: this.ref.name },
      async (batch) => {
        while (this.done < this.blocks.length) {
          stopIfCancelled(signal);
          await this.writeBlock(batch, this.blocks[this.done] ?? []);
          this.done++;
          progress?.(this.done, this.blocks.length);
        }
      },
      undo,
    );
  }

  private async writeBlock({ context, sync }: Batch, block: readonly WriteStep[]): Promise<void> {
    const sheet = context.workbook.worksheets.getItem(this.ref.id);
    const undos = block.map((step) => step.write(sheet));
    this.own.note(
      this.ref.id,
      block.flatMap(({ tile }) => (tile ? [tile.range] : [])),
    );
    try {
      await sync();
    } catch (error) {
      const failure = asFailure(error, { sheet: this.ref.name });
      if (!NOTHING_DONE.has(failure.kind) && !undoRefused(failure)) {
        for (const undo of undos) undo(this.inverse, 'unsure');
      }
      throw failure;
    }
    for (const undo of undos) undo(this.inverse, 'answered');
  }

  private withInverse(error: unknown): WorkbookFailure {
    const failure = asFailure(error, { sheet: this.ref.name });
    return this.inverse.isEmpty ? failure : stoppedPartWay(failure, this.inverse.plan(this.ref));
  }
}

function undoRefused(error: unknown): boolean {
  return error instanceof WorkbookFailure && error.details.code === 'UndoNotSupported';
}
