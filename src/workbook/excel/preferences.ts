import type { Preferences } from '../port';
import type { Session } from './session';

/** Other add-ins keep settings in the same place. */
const PREFIX = 'attain.';

/**
 * Preferences as settings of the workbook (ExcelApi 1.4): saved with it, and seen by whoever opens it.
 * They are few, so they are read together, with the list of sheets, and not one round trip each.
 */
export class ExcelPreferences implements Preferences {
  private known: Map<string, unknown> | undefined;

  constructor(private readonly session: Session) {}

  /** Takes over the settings that another request has loaded (`items/key,items/value`). */
  remember(items: readonly { readonly key: string; readonly value: unknown }[]): void {
    const own = items.filter(({ key }) => key.startsWith(PREFIX));
    this.known = new Map(own.map(({ key, value }) => [key.slice(PREFIX.length), parsed(value)]));
  }

  async get(key: string): Promise<unknown> {
    if (!this.known) await this.load();
    return this.known?.get(key);
  }

  async set(key: string, value: unknown): Promise<void> {
    await this.session.run({}, async ({ context, sync }) => {
      // As text: Excel gives objects back changed (dates, empty lists).
      context.workbook.settings.add(PREFIX + key, JSON.stringify(value));
      await sync();
    });
    this.known?.set(key, parsed(JSON.stringify(value)));
  }

  async remove(key: string): Promise<void> {
    if (this.known && !this.known.has(key)) return;
    await this.session.run({}, async ({ context, sync }) => {
      context.workbook.settings.getItemOrNullObject(PREFIX + key).delete();
      await sync();
    });
    this.known?.delete(key);
  }

  private load(): Promise<void> {
    return this.session.run({}, async ({ context, sync }) => {
      const settings = context.workbook.settings.load('items/key,items/value');
      await sync();
      this.remember(settings.items);
    });
  }
}

/** Someone else may have written the setting: what is no JSON is as good as absent. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return undefined;
  try {
    const stored: unknown = JSON.parse(value);
    return stored;
  } catch {
    return undefined;
  }
}
