import type { Preferences } from '../port';
import type { Session } from './session';

/** Other add-ins keep settings in the same place. */
const PREFIX = 'attain.';

/** Preferences as settings of the workbook (ExcelApi 1.4): saved with it, and seen by whoever opens it. */
export function excelPreferences(session: Session): Preferences {
  return {
    get: (key) =>
      session.run({}, async ({ context, sync }) => {
        const setting = context.workbook.settings.getItemOrNullObject(PREFIX + key).load('value');
        await sync();
        return setting.isNullObject ? undefined : parsed(setting.value);
      }),
    set: (key, value) =>
      session.run({}, async ({ context, sync }) => {
        // As text: Excel gives objects back changed (dates, empty lists).
        context.workbook.settings.add(PREFIX + key, JSON.stringify(value));
        await sync();
      }),
    remove: (key) =>
      session.run({}, async ({ context, sync }) => {
        context.workbook.settings.getItemOrNullObject(PREFIX + key).delete();
        await sync();
      }),
  };
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
