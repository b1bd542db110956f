import { message, type Message } from '../language/message';
import type { Span } from '../quantity/quantity';
import { locate, type SourceText } from './sourceText';

/** Asks whether a figure is negative. */
export const signUnclear = (source: SourceText, { start, end }: Span): Message =>
  message('gap.sign-unclear', { quote: locate(source, start, end).quote });
