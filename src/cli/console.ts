import type { Language, Message } from '../core/language/message';
import { render } from '../core/language/render';
import { ProgressBar } from './progressBar';
import { terminalText } from './terminalText';
import './wordings';

/** Where the command line prints. */
export interface Streams {
  /** Standard output: results, and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: messages. */
  readonly err: (text: string) => void;
  /** How wide the terminal behind standard error is; `null`: there is none, so nothing moves on it. */
  readonly columns?: () => number | null;
}

/** Says things to people, in their language, and shows how far the work is. */
export class Console {
  readonly progress: ProgressBar;

  constructor(
    private readonly streams: Streams,
    readonly language: Language,
  ) {
    this.progress = new ProgressBar(streams.err, streams.columns ?? (() => null));
  }

  print(result: string): void {
    this.progress.clear();
    const text = terminalText(result);
    this.streams.out(text.endsWith('\n') ? text : `${text}\n`);
  }

  say(message: Message): void {
    this.progress.clear();
    this.streams.err(`${terminalText(render(message, this.language))}\n`);
  }
}
