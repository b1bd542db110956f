/** What Excel hands to a command; what a shortcut hands over, if anything, cannot be told of its end. */
type CommandEvent = Partial<Pick<Office.AddinCommands.Event, 'completed'>> | null | undefined;

/**
 * Gives a command its work: a ribbon button, an item of the cell's menu, or a shortcut. Excel keeps the command
 * busy until it is told that it has ended, and ends it by force after five minutes: it is told in every case,
 * failures included.
 *
 * @param id the action's name in the manifest and among the shortcuts
 */
export function register(id: string, work: () => Promise<unknown>): void {
  Office.actions.associate(id, (event: CommandEvent) => {
    const end = () => event?.completed?.();
    // A command has no place of its own to say what failed; the pane says it.
    void work().then(end, end);
  });
}
