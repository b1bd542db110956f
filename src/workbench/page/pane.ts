import { element } from './dom';
import type { OfficeFrame } from './officeFrame';

/** The task pane at the right: Excel's own header, and the add-in's page below it. */
export class Pane {
  private frame: OfficeFrame | null = null;
  private source = '';
  private readonly title = element('h2', {});
  private readonly closeButton = element('button', { class: 'pane-close', type: 'button' }, '✕');
  private readonly body = element('div', { class: 'pane-body' });

  constructor(
    private readonly host: HTMLElement,
    private readonly makeFrame: (source: string, title: string) => OfficeFrame,
  ) {
    const header = element('header', { class: 'pane-header' }, this.title, this.closeButton);
    host.replaceChildren(header, this.body);
    this.closeButton.addEventListener('click', () => this.close());
    host.hidden = true;
  }

  /** Shows the page at this address. A page that is shown already stays as it is, as in Excel. */
  show(source: string, title: string): void {
    if (this.frame && this.source === source) return;
    this.source = source;
    this.title.textContent = title;
    this.host.hidden = false;
    this.frame?.close();
    this.frame = this.makeFrame(source, title);
    this.body.replaceChildren(this.frame.element);
  }

  close(): void {
    this.frame?.close();
    this.frame = null;
    this.source = '';
    this.host.hidden = true;
  }

  /** Loads the page anew, as for another language or another workbook. */
  reload(title: string): void {
    const { source } = this;
    if (!this.frame) return;
    this.source = '';
    this.show(source, title);
  }

  shown(): OfficeFrame | null {
    return this.frame;
  }

  nameClose(label: string): void {
    this.closeButton.setAttribute('aria-label', label);
    this.closeButton.title = label;
  }
}
