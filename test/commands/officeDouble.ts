type Command = (event?: { completed?: () => void } | null) => unknown;

/** What the add-in's commands meet of Office: where they register, and what they may show. */
export function officeDouble({ sharedRuntime }: { readonly sharedRuntime: boolean }) {
  const commands = new Map<string, Command>();
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  const Office = {
    actions: { associate: (id: string, command: Command) => commands.set(id, command) },
    addin: { showAsTaskpane },
    context: { requirements: { isSetSupported: () => sharedRuntime } },
  };
  Object.assign(globalThis, { Office });
  const click = (id: string) =>
    new Promise<void>((completed) => {
      const command = commands.get(id);
      if (!command) throw new Error(`There is no command ${id}.`);
      command({ completed });
    });
  return { commands, showAsTaskpane, click };
}
