import type { Language, Message } from '../core/language/message';
import { en } from '../core/language/en/cli';
import { render } from '../core/language/render';
import { addWordings } from '../core/language/wordings';
import { zhTW } from '../core/language/zh-TW/cli';

addWordings({ en, 'zh-TW': zhTW });

/** Where the command line prints. */
export interface Streams {
  /** Standard output: results, and nothing else. */
  readonly out: (text: string) => void;
  /** Standard error: messages. */
  readonly err: (text: string) => void;
}

/** Says things to people, in their language. */
export class Console {
  constructor(
    private readonly streams: Streams,
    readonly language: Language,
  ) {}

  print(result: string): void {
    this.streams.out(result.endsWith('\n') ? result : `${result}\n`);
  }

  say(message: Message): void {
    this.streams.err(`${render(message, this.language)}\n`);
  }
}
