import { message, type Message } from '../../core/language/message';
import { WorkbookFailure, type FailureKind } from '../failure';
import type { Preferences } from '../port';
import type { Batch, Session } from './session';

/** Other add-ins keep settings in the same place. */
const PREFIX = 'attain.';
/** Failures of the moment. After any other, this workbook keeps no settings: it is read-only, or has none at all. */
const OF_THE_MOMENT: ReadonlySet<FailureKind> = new Set(['timeout', 'editing-cell', 'busy', 'cancelled']);

/**
 * Preferences as settings of the workbook (ExcelApi 1.4): saved with it, and seen by whoever opens it.
 * They are few, so they are read together, with the list of sheets, and not one round trip each.
 * What the workbook refuses to keep is held as long as the pane lives.
 */
export class ExcelPreferences implements Preferences {
  private known: Map<string, unknown> | undefined;
  /** What the workbook did not keep; `undefined` for what it did not remove. */
  private readonly held = new Map<string, unknown>();
  private isRefused = false;

  constructor(private readonly session: Session) {}

  get problem(): Message | null {
    return this.isRefused ? message('failures.no-settings') : null;
  }

  /** Takes over the settings that another request has loaded (`items/key,items/value`). */
  remember(items: readonly { readonly key: string; readonly value: unknown }[]): void {
    const own = items.filter(({ key }) => key.startsWith(PREFIX));
    this.known = new Map(own.map(({ key, value }) => [key.slice(PREFIX.length), parsed(value)]));
    this.isRefused = this.held.size > 0;
  }

  /** Reads the settings; those of a workbook that has none are empty. */
  async load(): Promise<void> {
    await this.unlessRefused(async ({ context, sync }) => {
      const settings = context.workbook.settings.load('items/key,items/value');
      await sync();
      this.remember(settings.items);
    });
    this.known ??= new Map();
  }

  async get(key: string): Promise<unknown> {
    if (this.held.has(key)) return this.held.get(key);
    if (!this.known) await this.load();
    return this.known?.get(key);
  }

  async set(key: string, value: unknown): Promise<void> {
    // As text: Excel gives objects back changed (dates, empty lists).
    const text = JSON.stringify(value);
    const isKept = await this.unlessRefused(async ({ context, sync }) => {
      context.workbook.settings.add(PREFIX + key, text);
      await sync();
    });
    if (isKept) {
      this.held.delete(key);
      this.known?.set(key, parsed(text));
    } else {
      this.held.set(key, parsed(text));
    }
  }

  async remove(key: string): Promise<void> {
    const isHeld = this.held.delete(key);
    if (this.known && !this.known.has(key)) return;
    const isRemoved = await this.unlessRefused(async ({ context, sync }) => {
      context.workbook.settings.getItemOrNullObject(PREFIX + key).delete();
      await sync();
    });
    if (isRemoved) this.known?.delete(key);
    else if (isHeld || this.known?.has(key)) this.held.set(key, undefined);
  }

  /** Whether the workbook did it. @throws WorkbookFailure when it may well do it later */
  private async unlessRefused(work: (batch: Batch) => Promise<void>): Promise<boolean> {
    try {
      await this.session.run({}, work);
      return true;
    } catch (error) {
      if (!(error instanceof WorkbookFailure) || OF_THE_MOMENT.has(error.kind)) throw error;
      this.isRefused = true;
      return false;
    }
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
