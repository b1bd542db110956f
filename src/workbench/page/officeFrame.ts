import * as v from 'valibot';
import { element } from './dom';
import type { FrameSettings, ToFrame } from './frameMessages';
import { FRAME_SETTINGS, fromFrameSchema } from './frameMessages';

/** One end of office.js' wire: takes the client's messages; what it has to say goes to `send`. */
export interface Client {
  receive(message: string): void;
  startAction(name: string): void;
  close(): void;
}

export type Connect = (send: (message: string) => void) => Client;

/** How a function command ended: 0 is success, everything else an error of office.js. */
export type CommandStatus = number;

/** A frame in which a page of the add-in runs with office.js, connected to the workbook. */
export class OfficeFrame {
  readonly element: HTMLIFrameElement;
  private readonly client: Client;
  private readonly ready: Promise<void>;
  private readonly running = new Map<string, (status: CommandStatus) => void>();
  private readonly stop = new AbortController();

  constructor(connect: Connect, source: string, title: string, settings: FrameSettings) {
    this.element = element('iframe', { src: source, title });
    this.tellSettings(settings);
    this.client = connect((text) => this.post({ excel: 'reply', text }));
    const signal = this.stop.signal;
    this.ready = new Promise((resolve) => {
      window.addEventListener('message', (event) => this.take(event, resolve), { signal });
    });
  }

  /** The add-in's page may ask again at any time, as for the theme. */
  tellSettings(settings: FrameSettings): void {
    this.element.setAttribute(FRAME_SETTINGS, JSON.stringify(settings));
  }

  /** Runs a function that the add-in has associated with a button. Resolves when it has completed. */
  async run(functionName: string, controlId: string): Promise<CommandStatus> {
    await this.ready;
    const id = crypto.randomUUID();
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      this.post({ excel: 'command', id, functionName, controlId });
    });
  }

  /** Starts an action of the add-in as a shortcut does, as soon as the add-in's page is ready. */
  async startAction(name: string): Promise<void> {
    await this.ready;
    this.client.startAction(name);
  }

  close(): void {
    this.stop.abort();
    this.client.close();
    this.element.remove();
  }

  private post(message: ToFrame): void {
    this.element.contentWindow?.postMessage(message, location.origin);
  }

  private take(event: MessageEvent<unknown>, ready: () => void): void {
    if (event.source !== this.element.contentWindow) return;
    const parsed = v.safeParse(fromFrameSchema, event.data);
    if (!parsed.success) return;
    const message = parsed.output;
    if (message.excel === 'request') this.client.receive(message.text);
    else if (message.excel === 'commands-ready') ready();
    else {
      this.running.get(message.id)?.(message.status);
      this.running.delete(message.id);
    }
  }
}
