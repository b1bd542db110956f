import { message, type Message } from '../../core/language/message';
import { WorkbookFailure } from '../failure';
import type { Limits } from './limits';
import type { Platform } from './platform';

/** Told when Excel lets the user wait, and `null` when it answers again. */
export type Waiting = (message: Message | null) => void;

/** Waits for Excel on the user's behalf: `context.sync()` may never answer. */
export class Watchdog {
  /** How many requests wait that the user was told of. */
  private noticed = 0;

  constructor(
    private readonly platform: Platform,
    private readonly limits: Limits,
    private readonly waiting: Waiting,
  ) {}

  /**
   * After a moment without an answer the user is told; in the end the answer is given up.
   *
   * @throws WorkbookFailure `timeout`
   */
  async watch(answer: Promise<void>): Promise<void> {
    const notice = this.notice();
    let stopWatching = (): void => undefined;
    const givenUp = new Promise<never>((_resolve, reject) => {
      stopWatching = this.platform.after(this.limits.watchdog, () => reject(this.timeout()));
    });
    try {
      await Promise.race([answer, givenUp]);
    } finally {
      stopWatching();
      notice.end();
    }
  }

  /** Several requests may wait at a time: the user is told once, until the last of them is answered. */
  private notice(): { end(): void } {
    let takeBack = (): void => undefined;
    const cancel = this.platform.after(this.limits.patience, () => {
      takeBack = () => {
        if (--this.noticed === 0) this.waiting(null);
      };
      if (++this.noticed === 1) this.waiting(message('failures.waiting'));
    });
    return {
      end() {
        cancel();
        takeBack();
      },
    };
  }

  private timeout(): WorkbookFailure {
    const seconds = Math.round(this.limits.watchdog / 1_000);
    return new WorkbookFailure('timeout', message('failures.timeout', { seconds }));
  }
}
