/** A new id in the form that Excel gives its objects. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}

/** The id of a sheet in memory: the same for the same number. */
export function sheetId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
}
