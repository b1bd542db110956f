import * as v from 'valibot';

const shortcutsSchema = v.object({
  shortcuts: v.array(v.object({ action: v.string(), key: v.object({ default: v.string() }) })),
});

/** By the keys, such as `CTRL+ALT+SHIFT+A`: the action that they start. */
export type Shortcuts = ReadonlyMap<string, string>;

/** Reads the extended overrides of a manifest (JSON). Throws when they are not in Excel's format. */
export function readShortcuts(overrides: unknown): Shortcuts {
  const { shortcuts } = v.parse(shortcutsSchema, overrides);
  return new Map(shortcuts.map(({ action, key }) => [key.default.toUpperCase(), action]));
}

/** The action that a key starts, if any. */
export function actionOf(shortcuts: Shortcuts, event: KeyboardEvent): string | undefined {
  const keys = [
    ...(event.ctrlKey || event.metaKey ? ['CTRL'] : []),
    ...(event.altKey ? ['ALT'] : []),
    ...(event.shiftKey ? ['SHIFT'] : []),
    event.code.replace(/^Key/, '').toUpperCase(),
  ];
  return shortcuts.get(keys.join('+'));
}

export const NO_SHORTCUTS: Shortcuts = new Map();

/** Fetches and reads them. Throws when there are none at the address. */
export async function fetchShortcuts(address: string): Promise<Shortcuts> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`There are no shortcuts at ${address}.`);
  return readShortcuts(await response.json());
}
