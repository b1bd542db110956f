import type { Unsubscribe } from '../storage';

/** Those who want to hear of one kind of event. */
export class Listeners<T> {
  private readonly listeners = new Set<(event: T) => void>();

  add(listener: (event: T) => void): Unsubscribe {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: T): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}
