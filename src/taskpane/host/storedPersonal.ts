import { NO_PREFERENCES, type Personal, type PersonalStore } from '../store/personal';

const KEY = 'attain.personal';
const VERSION = 1;

/** What a person prefers, in the browser's storage: which may be missing, forbidden, full, or hold anything. */
export function storedPersonal(storage: () => Storage): PersonalStore {
  return {
    read() {
      try {
        return personalOf(JSON.parse(storage().getItem(KEY) ?? 'null'));
      } catch {
        return NO_PREFERENCES;
      }
    },
    keep(personal) {
      try {
        storage().setItem(KEY, JSON.stringify({ version: VERSION, ...personal }));
        return true;
      } catch {
        return false;
      }
    },
  };
}

/** Part by part: what is not understood is as if it had never been chosen. */
function personalOf(stored: unknown): Personal {
  if (typeof stored !== 'object' || stored === null) return NO_PREFERENCES;
  const chosen: Readonly<Record<string, unknown>> = { ...stored };
  const { language, density, live, asks, marks } = chosen;
  return {
    language: language === 'zh-TW' || language === 'en' ? language : NO_PREFERENCES.language,
    density: density === 'compact' ? density : NO_PREFERENCES.density,
    live: live === true,
    asks: asks !== false,
    marks: marks === true,
  };
}
