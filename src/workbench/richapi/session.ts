import { batchError } from './batchError';
import { BatchRunner, type BatchHooks } from './batchRunner';
import { HostError } from './hostError';
import type { HostObject } from './hostObject';
import type { ObjectFactory } from './objectPaths';
import {
  eventMessage,
  parseRequest,
  replyMessage,
  type BatchReply,
  type HostEvent,
  type Request,
} from './wire';

/** Whether a request is run, or left without an answer as by a host that hangs. */
export type Admission = 'run' | 'ignore';

/** What a session needs of the application behind it. */
export interface SessionHost extends BatchHooks {
  readonly root: HostObject;
  readonly create: ObjectFactory;
  /** Runs before a batch; may wait, and may throw a HostError to refuse the batch. */
  admit(request: Request, bytes: number): Promise<Admission>;
  /** Runs the batch as one step. */
  around(run: () => Promise<BatchReply>): Promise<BatchReply>;
  /** Sees the size of a reply; may throw a HostError to send that instead. */
  dismiss(bytes: number): void;
}

/** How many bytes the text takes on the wire. */
export function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/**
 * One client's connection: takes its messages, runs the batches one after another, and sends the
 * replies back, all as JSON text. Events wait until the running batch has been answered.
 */
export class Session {
  readonly runner: BatchRunner;
  private last: Promise<void> = Promise.resolve();
  private running = false;
  private waiting: HostEvent[] = [];

  constructor(
    private readonly host: SessionHost,
    private readonly send: (message: string) => void,
  ) {
    this.runner = new BatchRunner(host.root, host.create, host);
  }

  /** Takes a message of the client. The reply follows through `send`. */
  receive(message: string): void {
    const request = parseRequest(message);
    if (!request) return;
    const bytes = bytesOf(message);
    this.last = this.last.then(() => this.serve(request, bytes));
  }

  emit(event: HostEvent): void {
    if (this.running) this.waiting.push(event);
    else this.send(eventMessage(event));
  }

  private async serve(request: Request, bytes: number): Promise<void> {
    const answer = await this.answer(request, bytes);
    if (answer !== null) this.send(answer);
    const events = this.waiting;
    this.waiting = [];
    for (const event of events) this.send(eventMessage(event));
  }

  private async answer(request: Request, bytes: number): Promise<string | null> {
    try {
      if ((await this.host.admit(request, bytes)) === 'ignore') return null;
      this.running = true;
      const reply = await this.host.around(() => this.runner.run(request.batch));
      const message = replyMessage(request, reply);
      this.host.dismiss(bytesOf(message));
      return message;
    } catch (error) {
      if (!(error instanceof HostError)) this.host.onMistake(error);
      return replyMessage(request, { Results: [], Error: batchError(error, -1, '') });
    } finally {
      this.running = false;
    }
  }
}
