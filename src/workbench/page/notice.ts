import { element } from './dom';

/** One line under the ribbon: what is being done, or what went wrong. */
export class Notice {
  constructor(private readonly host: HTMLElement) {
    this.clear();
  }

  /** Says what is being done, until `clear`. */
  busy(text: string): void {
    this.host.className = 'notice';
    this.fill(element('span', {}, text));
  }

  /** Says what went wrong, until the person dismisses it. */
  problem(text: string, dismiss: string): void {
    this.host.className = 'notice problem';
    const button = element('button', { type: 'button' }, dismiss);
    button.addEventListener('click', () => this.clear());
    this.fill(element('span', {}, text), button);
  }

  clear(): void {
    this.host.hidden = true;
    this.host.replaceChildren();
  }

  private fill(...children: readonly Node[]): void {
    this.host.replaceChildren(...children);
    this.host.hidden = false;
  }
}
