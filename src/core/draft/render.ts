import type { Wording } from '../language/wording';
import { en } from '../language/en/narrative';
import type { Language } from '../language/message';
import { zhTW } from '../language/zh-TW/narrative';
import type { Span } from '../quantity/quantity';
import type { Origin, Piece, Sentence, WordingId } from './draft';

/** A stretch of a rendered text with what it rests on; half-open, in UTF-16 units. */
export interface Traced extends Span {
  readonly origin: Origin;
}

/** A draft in words: every digit of the text lies in its trace or in the numbering of a section. */
export interface Rendered {
  readonly text: string;
  readonly trace: readonly Traced[];
  readonly numbering: readonly Span[];
}

const WORDINGS: Readonly<Record<Language, Readonly<Record<WordingId, Wording>>>> = { en, 'zh-TW': zhTW };

/** Words a draft; this is the only place where a draft becomes text. */
export function renderDraft(pieces: readonly Piece[], language: Language): Rendered {
  const writer = new Writer(language);
  for (const piece of pieces) writer.write(piece);
  return { text: writer.text, trace: writer.trace, numbering: writer.numbering };
}

class Writer {
  text = '';
  readonly trace: Traced[] = [];
  readonly numbering: Span[] = [];

  constructor(private readonly language: Language) {}

  write(piece: Piece): void {
    if (typeof piece === 'string') {
      this.text += piece;
      return;
    }
    const start = this.text.length;
    switch (piece.kind) {
      case 'figure':
        this.text += piece.text;
        this.trace.push({ start, end: this.text.length, origin: piece.origin });
        break;
      case 'sentence':
        this.sentence(piece);
        break;
      case 'section':
        this.text += piece.numbering;
        this.numbering.push({ start, end: this.text.length });
        this.text += piece.title;
        for (const child of piece.body) this.write(child);
        break;
    }
  }

  private sentence({ id, slots, count }: Sentence): void {
    for (const part of wordingOf(id, this.language, count).split(/(\{\w+\})/)) {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      this.write(name === undefined ? part : (slots[name] ?? part));
    }
  }
}

function wordingOf(id: WordingId, language: Language, count: number | null): string {
  const wording = WORDINGS[language][id];
  if (typeof wording === 'string') return wording;
  return count === 1 ? wording.one : wording.other;
}
