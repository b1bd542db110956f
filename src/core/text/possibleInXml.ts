/** XML 1.0 has no way to write most control characters, nor half of a character: they are left out. */
export function possible(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu, '');
}
