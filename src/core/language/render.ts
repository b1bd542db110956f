import type { Language, Message, Slot } from './message';
import { wordingOf } from './wordings';

/**
 * Words a message in a language. Numbers get thousands separators.
 * A slot that the message names but nobody filled stays visible as `{name}`: a gap that a test finds.
 */
export function render(message: Message, language: Language): string {
  const wording = wordingOf(message.id, language);
  const text = typeof wording === 'string' ? wording : wording[plural(message, language)];
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const slot = message.slots?.[name];
    return slot === undefined ? whole : renderSlot(slot, language);
  });
}

function renderSlot(slot: Slot, language: Language): string {
  if (typeof slot === 'string') return slot;
  if (typeof slot === 'number') return new Intl.NumberFormat(language).format(slot);
  return render(slot, language);
}

function plural(message: Message, language: Language): 'one' | 'other' {
  const count = message.slots?.['count'];
  const form = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : 'other';
  return form === 'one' ? 'one' : 'other';
}

/** The names of the slots that a message's wording has in a language. */
export function slotNames(id: Message['id'], language: Language): ReadonlySet<string> {
  const wording = wordingOf(id, language);
  const text = typeof wording === 'string' ? wording : `${wording.one}${wording.other}`;
  return new Set(Array.from(text.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? ''));
}
