import { oneLine } from '../../core/text/oneLine';

/** A text in one line in which nothing is taken for markup; readable as it stands in a plain mail. */
export function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`);
}
