/** A text in one line: breaks and runs of spaces are one space each. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
