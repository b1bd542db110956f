/** A new id in the form that Excel gives its objects. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
