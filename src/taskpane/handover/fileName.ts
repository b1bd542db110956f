/** What no system takes in the name of a file. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;

/** A title as the name of a file: without what a system forbids, and not too long for any. */
export function fileName(title: string): string {
  const letters = Array.from(title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').trim());
  // Some take points at the beginning for hidden files, and points at the end for nothing.
  const name = letters.slice(0, 60).join('').replace(/^\.+/, '').trim();
  return name.endsWith('.') || name === '' ? `${name}Attain` : name;
}
