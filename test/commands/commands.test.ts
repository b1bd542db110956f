import { attribute, elementsNamed, manifestText, parseManifest } from '../manifest/manifestDocument';

type Command = (event: { completed: () => void }) => void;

/** What the add-in's commands meet of Office: where they register, and what they may show. */
function office({ sharedRuntime }: { sharedRuntime: boolean }) {
  const commands = new Map<string, Command>();
  const showAsTaskpane = jest.fn(() => Promise.resolve());
  const double = {
    actions: { associate: (id: string, command: Command) => commands.set(id, command) },
    addin: { showAsTaskpane },
    context: { requirements: { isSetSupported: () => sharedRuntime } },
  };
  return { double, commands, showAsTaskpane };
}

function load(host: ReturnType<typeof office>): void {
  Object.assign(globalThis, { Office: host.double });
  jest.isolateModules(() => {
    jest.requireActual('../../src/commands/main');
  });
}

describe('the commands of the ribbon', () => {
  it('know every function that the manifest names, as soon as they are loaded', () => {
    const host = office({ sharedRuntime: false });
    load(host);
    const named = elementsNamed(parseManifest(manifestText), 'FunctionName').flatMap((element) =>
      element.children.map((text) => ('data' in text ? text.data : '')),
    );
    expect(named.length).toBeGreaterThan(0);
    expect([...host.commands.keys()]).toEqual(expect.arrayContaining(named));
  });

  it.each(['validate', 'draft'])('%s shows the pane and ends', async (id) => {
    const host = office({ sharedRuntime: true });
    load(host);
    await new Promise<void>((completed) => host.commands.get(id)?.({ completed }));
    expect(host.showAsTaskpane).toHaveBeenCalledTimes(1);
  });

  it('end where Excel cannot show the pane for them', async () => {
    const host = office({ sharedRuntime: false });
    load(host);
    await new Promise<void>((completed) => host.commands.get('validate')?.({ completed }));
    expect(host.showAsTaskpane).not.toHaveBeenCalled();
  });

  it('end when their work fails', async () => {
    const host = office({ sharedRuntime: true });
    host.showAsTaskpane.mockRejectedValue(new Error('no pane'));
    load(host);
    await new Promise<void>((completed) => host.commands.get('validate')?.({ completed }));
  });
});

describe('the buttons of the ribbon', () => {
  it('open the pane at the job that they name', () => {
    const urls = elementsNamed(parseManifest(manifestText), 'bt:Url').map((url) =>
      attribute(url, 'DefaultValue'),
    );
    expect(urls.filter((url) => url.includes('?job='))).toHaveLength(3);
  });
});
