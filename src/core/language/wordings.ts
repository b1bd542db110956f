import { catalogue, type MessageId } from './catalogue';
import type { Language } from './language';
import type { Wording, Wordings } from './wording';

/**
 * Every wording that is loaded. It only ever grows, each area adds its own once, as it is loaded itself:
 * so whoever can choose a message can also word it.
 */
const loaded: Record<Language, Map<string, Wording>> = {
  en: new Map(Object.entries(catalogue.en)),
  'zh-TW': new Map(Object.entries(catalogue['zh-TW'])),
};

/** Adds the words of an area that is not part of the first load. */
export function addWordings<Id extends MessageId>(wordings: Wordings<Id>): void {
  for (const [id, wording] of Object.entries<Wording>(wordings.en)) loaded.en.set(id, wording);
  for (const [id, wording] of Object.entries<Wording>(wordings['zh-TW'])) loaded['zh-TW'].set(id, wording);
}

/** The words of a message; its bare name where its area was not loaded: a gap that a test finds. */
export function wordingOf(id: MessageId, language: Language): Wording {
  return loaded[language].get(id) ?? id;
}

/** Whether a text is the name of a message. */
export function isMessageId(id: unknown): id is MessageId {
  return typeof id === 'string' && loaded.en.has(id);
}
