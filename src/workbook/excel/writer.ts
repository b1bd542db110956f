import type { SheetRef } from '../../core/sheet/snapshot';
import { WorkbookFailure } from '../failure';
import { breathe } from '../pause';
import type { Progress } from '../port';
import { inBlocks } from './blocks';
import { asFailure, stopIfCancelled } from './failures';
import type { InverseDraft } from './inverse';
import type { OwnWrites } from './ownWrites';
import type { Batch, Session, UndoGrouping } from './session';
import type { WriteStep } from './writeSteps';

/** Codes of a request that Excel refused as a whole. Any other may have come half-way. */
const NOTHING_DONE: ReadonlySet<string | undefined> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
  'UndoNotSupported',
]);

/** Sends the steps of a plan block by block, and keeps the inverse of what was sent. */
export class Writer {
  /** Whether a request failed of which Excel may have done a part. */
  isUnsure = false;
  private readonly blocks: WriteStep[][];
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

  /** @throws WorkbookFailure; the inverse then holds what was written before it, and what may have been */
  async run(progress: Progress | undefined, signal: AbortSignal | undefined): Promise<void> {
    try {
      await this.write('one step', progress, signal);
    } catch (error) {
      if (!undoRefused(error)) throw error;
      await this.write('as it comes', progress, signal);
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
          if ((await this.writeBlock(batch, this.blocks[this.done] ?? [])) === 'too big') continue;
          this.done++;
          progress?.(this.done, this.blocks.length);
        }
      },
      undo,
    );
  }

  /** A block that is too big for one request is cut in two, which come next. */
  private async writeBlock(
    { context, sync }: Batch,
    block: readonly WriteStep[],
  ): Promise<'written' | 'too big'> {
    const sheet = context.workbook.worksheets.getItem(this.ref.id);
    const undos: ReturnType<WriteStep['write']>[] = [];
    for (const step of block) {
      undos.push(step.write(sheet));
      await breathe();
    }
    this.own.note(
      this.ref.id,
      block.flatMap(({ tile }) => (tile ? [tile.range] : [])),
    );
    try {
      await sync();
    } catch (error) {
      const failure = asFailure(error, { sheet: this.ref.name });
      const { code } = failure.details;
      if (code === 'RequestPayloadSizeLimitExceeded' && block.length > 1) {
        const half = Math.ceil(block.length / 2);
        this.blocks.splice(this.done, 1, block.slice(0, half), block.slice(half));
        return 'too big';
      }
      if (!NOTHING_DONE.has(code)) {
        this.isUnsure = true;
        for (const undo of undos) undo(this.inverse, 'unsure');
      }
      throw failure;
    }
    for (const undo of undos) {
      undo(this.inverse, 'answered');
      await breathe();
    }
    return 'written';
  }
}

function undoRefused(error: unknown): boolean {
  return error instanceof WorkbookFailure && error.details.code === 'UndoNotSupported';
}
