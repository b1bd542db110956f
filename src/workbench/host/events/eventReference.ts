/** What an event's `getRange` asks back for. */
export function eventReference(sheetId: string, address: string): string {
  return `${sheetId}!${address}`;
}
