import type { Preferences } from '../port';
import { CustomXmlStore } from './customXml';
import type { Package } from './package';
import { officeSetting, setOfficeSetting } from './webExtension';

/**
 * Preferences inside of the file. Excel keeps an add-in's settings in the part that describes the add-in;
 * where the workbook has one, it is read and kept up to date. A file that was never open in the add-in has
 * none, and a part of Attain's own holds them then. `guard` words what goes wrong with either.
 */
export function filePreferences(files: () => Package, guard: <T>(use: () => T) => T): Preferences {
  const store = new CustomXmlStore(files);
  return {
    get: async (key) => {
      const text = guard(() => officeSetting(files(), key) ?? store.get(key));
      return text === undefined ? undefined : parsed(text);
    },
    set: async (key, value) =>
      guard(() => {
        const text = JSON.stringify(value);
        if (!setOfficeSetting(files(), key, text)) store.set(key, text);
      }),
    remove: async (key) =>
      guard(() => {
        setOfficeSetting(files(), key, null);
        store.set(key, null);
      }),
  };
}

/** What somebody else put there may be no JSON: it is given as the text that it is. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
