import type { HostObject } from './hostObject';
import { HostError } from './hostError';

/** The objects that the client holds on to from one batch to the next. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private issued = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `ref${++this.issued}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  release(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  releaseAll(): void {
    this.objects.clear();
    this.ids.clear();
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  /** @throws HostError InvalidReference when the client has released it */
  find(id: string): HostObject {
    const object = this.objects.get(id);
    if (object) return object;
    throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
  }

  get size(): number {
    return this.objects.size;
  }
}
