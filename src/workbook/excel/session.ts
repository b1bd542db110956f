import { asFailure, officeCode, type About } from './failures';
import type { Limits } from './limits';
import type { Platform } from './platform';
import { Watchdog, type Waiting } from './watchdog';

/** One conversation with Excel. `sync` sends what was asked for so far: every call is a round trip. */
export interface Batch {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
}

/** Whether Excel's own undo takes all of a run back in one step (ExcelApi 1.20), or each sync by itself. */
export type UndoGrouping = 'one step' | 'as it comes';

/**
 * Runs batches under a watchdog, waits while a cell is edited, and turns every error into a `WorkbookFailure`.
 */
export class Session {
  /** Round trips made so far. */
  roundTrips = 0;
  private readonly watchdog: Watchdog;

  constructor(
    readonly platform: Platform,
    readonly limits: Limits,
    waiting: Waiting,
  ) {
    this.watchdog = new Watchdog(platform, limits, waiting);
  }

  /** Runs `work`; anything that it throws comes out as a `WorkbookFailure`. */
  async run<T>(
    about: About,
    work: (batch: Batch) => Promise<T>,
    undo: UndoGrouping = 'as it comes',
  ): Promise<T> {
    const options: Excel.RunOptions = { delayForCellEdit: true };
    if (undo === 'one step' && this.platform.supports('1.20')) options.mergeUndoGroup = true;
    return this.runWith(options, about, work);
  }

  /** Runs `work` in a context that an earlier run left behind: handlers are removed where they were added. */
  async runIn<T>(context: Excel.RequestContext, work: (batch: Batch) => Promise<T>): Promise<T> {
    return this.runWith({ previousObjects: context }, {}, work);
  }

  private async runWith<T>(
    options: Excel.RunOptions,
    about: About,
    work: (batch: Batch) => Promise<T>,
  ): Promise<T> {
    try {
      return await this.platform.run(options, (context) => {
        const sync = (): Promise<void> => this.roundTrip(context);
        return work({ context, sync });
      });
    } catch (error) {
      throw asFailure(error, about);
    }
  }

  private roundTrip(context: Excel.RequestContext): Promise<void> {
    this.roundTrips++;
    return this.watchdog.watch(context.sync());
  }
}

/** Whether Excel said that one request or response was too big, so that a smaller one may pass. */
export function wasTooBig(error: unknown): boolean {
  const code = officeCode(error);
  return (
    code === 'ResponsePayloadSizeLimitExceeded' ||
    code === 'RequestPayloadSizeLimitExceeded' ||
    code === 'RangeExceedsLimit'
  );
}
