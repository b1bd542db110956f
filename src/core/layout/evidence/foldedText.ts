import { readableText } from '../../text/readable';

/** A cell's text on one line: widths folded, markup and margins gone. */
export const foldedText = (text: string): string => readableText(text).replace(/\s+/g, ' ').trim();
