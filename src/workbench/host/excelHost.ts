import { HostError } from '../richapi/hostError';
import { Session, type Admission, type SessionHost } from '../richapi/session';
import { DELAY_FOR_CELL_EDIT, type Action, type BatchReply, type Request } from '../richapi/wire';
import { AddinSession, type Addin } from './addinSession';
import type { ApplicationState, HostContext } from './context';
import { isInApi, NEWEST_API } from './apiLevels';
import { EventHub } from './events/eventHub';
import type { News } from './events/news';
import { Faults } from './faults';
import { followingStorage } from './follow/followingStorage';
import { Listeners } from './listeners';
import type { WorkbookStorage } from './storage';
import type { StrictName } from './strict/behaviours';
import { strictStorage } from './strict/strictStorage';
import { Workbook } from './workbook/workbook';
import { forwardEvents } from './events/workbookEvents';

/** How often the host looks whether a person has finished typing. */
const TYPING_POLL_MILLISECONDS = 50;

/** A client's connection to the host. */
export interface Connection {
  /** Takes a message of the client. */
  receive(message: string): void;
  /** How many objects the client holds on to. */
  references(): number;
  /** How many events the client has asked for. */
  registrations(): number;
  /** Starts an action of the add-in by its name, as a shortcut does. */
  startAction(name: string): void;
  close(): void;
}

/** Excel without Excel: answers the genuine client over a workbook storage. */
export class ExcelHost {
  readonly faults = new Faults();
  /** Called with mistakes of the host itself, which no client should ever cause. */
  onMistake: (error: unknown) => void = (error) => console.error(error);
  private readonly application: ApplicationState = {
    calculationMode: 'Automatic',
    enableEvents: true,
    isWorkbookProtected: false,
  };
  private readonly news = new Listeners<News>();
  private turn: Promise<unknown> = Promise.resolve();

  /** What clients get to see, as the strict behaviours make it. */
  readonly storage: WorkbookStorage;

  /**
   * @param api the level of ExcelApi that this Excel has; what came later answers ApiNotFound
   * @param strict what it does to what is written, as Excel does
   */
  constructor(
    storage: WorkbookStorage,
    private readonly api = NEWEST_API,
    strict: readonly StrictName[] = [],
  ) {
    const following = followingStorage(storage);
    this.storage = strict.length === 0 ? following : strictStorage(following, strict);
  }

  /** Connects one client, such as the task pane. Replies and events go to `send`, as JSON text. */
  connect(send: (message: string) => void, addin: Addin = {}): Connection {
    const events = new EventHub((event) => session.emit(event));
    const context: HostContext = {
      storage: this.storage,
      events,
      news: this.news,
      application: this.application,
    };
    const session = new Session(this.servicesFor(context), send);
    const own = new AddinSession(addin, new Workbook(context), send);
    const stop = forwardEvents(context, this.api);
    return {
      receive: (message) => {
        if (!own.receive(message)) session.receive(message);
      },
      references: () => session.runner.references.size,
      registrations: () => events.size,
      startAction: (name) => own.startAction(name),
      close: () => {
        stop();
        own.close();
      },
    };
  }

  private servicesFor(context: HostContext): SessionHost {
    return {
      root: new Workbook(context),
      create: () => null,
      isAvailable: (typeName, member) => {
        this.faults.checkMember(typeName, member);
        return isInApi(this.api, typeName, member);
      },
      beforeAction: (action: Action, index: number) => this.faults.check(action, index),
      beforeReading: () => this.storage.settled(),
      onMistake: (error) => this.onMistake(error),
      admit: (request, bytes) => this.admit(request, bytes),
      around: (run) => this.inTurn(() => this.storage.batch(run)),
      dismiss: (bytes) => this.checkResponse(bytes),
    };
  }

  /** One batch after the other, whichever client it comes from. */
  private inTurn(run: () => Promise<BatchReply>): Promise<BatchReply> {
    const result = this.turn.then(run);
    this.turn = result.catch(() => undefined);
    return result;
  }

  private async admit(request: Request, bytes: number): Promise<Admission> {
    if (this.faults.takeHang(request.batch)) return 'ignore';
    const { request: most } = this.faults.limits;
    if (most !== null && bytes > most) {
      throw new HostError(
        'RequestPayloadSizeLimitExceeded',
        'The request payload size has exceeded the limit.',
      );
    }
    await this.endOfTyping(request);
    this.faults.interfere();
    return 'run';
  }

  private async endOfTyping(request: Request): Promise<void> {
    while (this.faults.cellEdit() !== null || this.storage.isEditing()) {
      if ((request.flags & DELAY_FOR_CELL_EDIT) === 0) {
        throw new HostError(
          'InvalidOperationInCellEditMode',
          'Excel is in cell-editing mode. Exit the edit mode by pressing ENTER or TAB, and then try again.',
        );
      }
      await (this.faults.cellEdit() ?? pause(TYPING_POLL_MILLISECONDS));
    }
  }

  private checkResponse(bytes: number): void {
    const { response: most } = this.faults.limits;
    if (most !== null && bytes > most) {
      throw new HostError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
      );
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
