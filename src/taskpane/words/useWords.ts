import { createContext, useContext, useMemo } from 'react';
import type { MessageId } from '../../core/language/catalogue';
import { message, type Language, type Message, type Slot } from '../../core/language/message';
import { render } from '../../core/language/render';

export const LanguageContext = createContext<Language>('en');

export interface Words {
  readonly language: Language;
  /** Words a message that someone else chose. */
  readonly say: (message: Message) => string;
  /** Words one of the pane's own messages. */
  readonly word: (id: MessageId, slots?: Readonly<Record<string, Slot>>) => string;
  /** A count that stands by itself, its thousands apart. */
  readonly figure: (count: number) => string;
}

/** The user's language, for every text of a component. */
export function useWords(): Words {
  const language = useContext(LanguageContext);
  return useMemo(
    () => ({
      language,
      say: (said) => render(said, language),
      word: (id, slots) => render(message(id, slots), language),
      figure: (count) => new Intl.NumberFormat(language).format(count),
    }),
    [language],
  );
}
