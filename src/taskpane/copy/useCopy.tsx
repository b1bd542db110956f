import { useState, type ReactNode } from 'react';
import { message, type Message } from '../../core/language/message';
import { copyText } from '../host/clipboard';
import { usePane } from '../store/usePane';
import { CopyPanel } from './CopyPanel';

export interface Copying {
  /** Puts a text on the clipboard and says so; where that is forbidden, shows it to be copied by hand. */
  readonly copy: (text: string) => Promise<void>;
  /** What is to be copied by hand, where there is such a text: to stand where the person looks. */
  readonly panel: ReactNode;
}

/** Copies texts, in whatever way the browser allows. */
export function useCopy(said: Partial<CopyWords> = {}): Copying {
  const pane = usePane();
  const [byHand, setByHand] = useState<string | null>(null);
  return {
    copy: async (text) => {
      if (await copyText(text)) pane.note(said.done ?? message('pane.copied'));
      else setByHand(text);
    },
    panel: byHand !== null && (
      <CopyPanel
        {...(said.label === undefined ? {} : { label: said.label })}
        text={byHand}
        onEnd={() => {
          setByHand(null);
        }}
      />
    ),
  };
}

/** What is said instead of the usual. */
export interface CopyWords {
  readonly done: Message;
  /** Above the text that is to be copied by hand. */
  readonly label: string;
}
