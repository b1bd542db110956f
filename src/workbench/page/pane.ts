import type { AppRuntime, RuntimeState } from '../host/appRuntime';
import { element } from './dom';
import type { OfficeFrame } from './officeFrame';

/**
 * The add-in's one page, and the task pane that shows it: Excel's own header, and the page below it. Out of sight
 * the page runs on: it is that of the commands and functions, too.
 */
export class Pane implements AppRuntime {
  private frame: OfficeFrame | null = null;
  private source = '';
  private readonly title = element('h2', {});
  private readonly closeButton = element('button', { class: 'pane-close', type: 'button' }, '✕');
  private readonly body = element('div', { class: 'pane-body' });
  private readonly listeners = new Set<(state: RuntimeState) => void>();

  constructor(
    private readonly host: HTMLElement,
    private readonly makeFrame: (source: string, title: string) => OfficeFrame,
  ) {
    const header = element('header', { class: 'pane-header' }, this.title, this.closeButton);
    host.replaceChildren(header, this.body);
    this.closeButton.addEventListener('click', () => this.setState('Background'));
    host.hidden = true;
  }

  /** The page at this address, loaded out of sight unless it is there. */
  load(source: string, title: string): OfficeFrame {
    if (this.frame && this.source === source) return this.frame;
    this.frame?.close();
    this.source = source;
    this.title.textContent = title;
    this.frame = this.makeFrame(source, title);
    this.body.replaceChildren(this.frame.element);
    return this.frame;
  }

  /** Shows the page at this address. A page that is there already stays as it is, as in Excel. */
  show(source: string, title: string): void {
    // What a page is told at its start is whether it is seen: so it is, first.
    this.setState('Visible');
    this.load(source, title);
  }

  state(): RuntimeState {
    return this.host.hidden ? 'Background' : 'Visible';
  }

  setState(state: RuntimeState): void {
    if (state === this.state()) return;
    this.host.hidden = state === 'Background';
    for (const listener of [...this.listeners]) listener(state);
  }

  onStateChanged(listener: (state: RuntimeState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Loads the page anew, as for another language or another workbook. */
  reload(title: string): void {
    const { source } = this;
    if (!this.frame) return;
    this.frame.close();
    this.frame = null;
    // A page that nobody sees is loaded when it is needed.
    if (this.state() === 'Visible') this.load(source, title);
  }

  loaded(): OfficeFrame | null {
    return this.frame;
  }

  nameClose(label: string): void {
    this.closeButton.setAttribute('aria-label', label);
    this.closeButton.title = label;
  }
}
