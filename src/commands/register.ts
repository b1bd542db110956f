/**
 * Gives a ribbon command its work. Excel keeps the command busy until it is told that it has ended,
 * and ends it by force after five minutes: it is told in every case, failures included.
 *
 * @param id the action's name in the manifest
 */
export function register(id: string, work: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    void work().finally(() => {
      event.completed();
    });
  });
}
