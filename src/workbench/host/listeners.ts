import type { Unsubscribe } from './storage';

/** Those who want to be told of something, in the order in which they asked. */
export class Listeners<Event> {
  private readonly listeners = new Set<(event: Event) => void>();

  add(listener: (event: Event) => void): Unsubscribe {
    const own = (event: Event): void => listener(event);
    this.listeners.add(own);
    return () => this.listeners.delete(own);
  }

  tell(event: Event): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
