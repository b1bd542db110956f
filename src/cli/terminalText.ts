/** Where Unicode has a picture of each control character, from the first on. */
const PICTURES = 0x2400;
const DELETE = '\u007f';

/**
 * Text as a terminal may get it: whatever a cell holds, no terminal takes a word of it for a command. Control
 * characters are shown as their pictures; line breaks and tabs stay.
 */
export function terminalText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, pictureOf);
}

function pictureOf(control: string): string {
  if (control === DELETE) return '␡';
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(PICTURES + code) : '\ufffd';
}
