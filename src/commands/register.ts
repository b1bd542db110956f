/**
 * Gives a ribbon command its work. Excel keeps the command busy until it is told that it has ended,
 * and ends it by force after five minutes: it is told in every case, failures included.
 *
 * @param id the action's name in the manifest
 */
export function register(id: string, work: () => Promise<void>): void {
  Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
    const end = () => {
      event.completed();
    };
    // A command has no place of its own to say what failed; the pane says it when it is opened.
    work().then(end, end);
  });
}
