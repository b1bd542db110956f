import type { Assessment } from '../achievement/assessment';
import type { SourceText } from '../report/sourceText';
import type { Voice } from './actualWords';
import type { DraftLength } from './draftChoices';
import { quoted, say, type Piece, type Section, type WordingId } from './draft';
import type { HouseStyle, StylePart, StyleSection } from '../achievement/houseStyle';
import { resultPieces } from './resultWords';
import { missingPair } from './support';
import { targetPieces } from './targetWords';

export type { DraftLength } from './draftChoices';

/** What is known besides the row's figures. */
export interface KnownWords {
  /** What somebody wrote for a part. */
  readonly parts?: Partial<Readonly<Record<StylePart, readonly Piece[]>>>;
  /** What the author is to add, so that the result can be followed. */
  readonly support?: WordingId | null;
}

/** Drafts a whole narrative in a house style; what only the author knows is asked for. */
export function composeDraft(
  assessment: Assessment,
  voice: Voice,
  style: HouseStyle,
  length: DraftLength,
  words: KnownWords = {},
): readonly Piece[] {
  const writer = { assessment, voice, style, words };
  const sections = style.sections.filter(
    (section) => length === 'full' || holdsFigures(section) || holdsWords(section, words),
  );
  return lines(sections.map((section) => sectionOf(section, writer)));
}

interface PartWriter {
  readonly assessment: Assessment;
  readonly voice: Voice;
  readonly style: HouseStyle;
  readonly words: KnownWords;
}

function sectionOf(section: StyleSection, writer: PartWriter): Section {
  const own = section.parts.flatMap((part) => partPieces(part, writer));
  const children = section.sections.map((child) => sectionOf(child, writer));
  const body = children.length > 0 ? [...own, '\n', ...lines(children)] : own;
  return { kind: 'section', numbering: section.numbering, title: section.title, body };
}

function partPieces(part: StylePart, { assessment, voice, style, words }: PartWriter): readonly Piece[] {
  const known = words.parts?.[part];
  if (known) return known;
  const { indicator } = assessment;
  switch (part) {
    case 'target':
      return [...targetPieces(indicator, voice.language), say('mark.stop')];
    case 'result':
      return resultPieces(assessment, voice, style, words.support ?? missingPair(indicator));
    case 'goal':
      return cellWords(indicator.fields.goal, null);
    case 'standard':
      return cellWords(indicator.fields.standard, 'ask.standard');
    case 'progress':
      return [say('ask.progress'), say('mark.stop')];
    case 'benefit':
      return [say('ask.benefit'), say('mark.stop')];
    case 'future':
      return [say('ask.future'), say('mark.stop')];
  }
}

/** What a cell says, as a sentence of the draft. */
function cellWords(source: SourceText | undefined, ask: WordingId | null): readonly Piece[] {
  const part = source?.parts[0];
  if (!source || !part || source.plain === '') return ask ? [say(ask), say('mark.stop')] : [];
  const { raw } = part.text;
  const isMarked = /[<>]/.test(raw);
  const text = (isMarked ? source.plain : raw.trim()).replace(/[。.]$/, '');
  return [quoted(text, { cell: part.cell, start: 0, end: raw.length, quote: raw }), say('mark.stop')];
}

const holdsFigures = ({ parts, sections }: StyleSection): boolean =>
  parts.some((part) => part === 'target' || part === 'result') || sections.some(holdsFigures);

const holdsWords = ({ parts }: StyleSection, words: KnownWords): boolean =>
  parts.some((part) => words.parts?.[part] !== undefined);

const lines = (sections: readonly Section[]): readonly Piece[] =>
  sections.flatMap((section, index) => (index === 0 ? [section] : ['\n', section]));
