import type { Job, JobEnd } from '../../src/actions/job';
import { registerCommands } from '../../src/commands/registerCommands';
import { attribute, elementsNamed, parseManifest } from '../../scripts/manifest/manifestDocument';
import { manifestText } from '../manifest/committedManifest';
import { shortcuts } from '../manifest/shortcutsFile';
import { officeDouble } from './officeDouble';

const manifest = parseManifest(manifestText);

function commandsOver(perform: (job: Job) => Promise<JobEnd>, sharedRuntime = true) {
  const host = officeDouble({ sharedRuntime });
  const asked: Job[] = [];
  registerCommands({
    perform: (job) => {
      asked.push(job);
      return perform(job);
    },
  });
  return { ...host, asked };
}

describe('the commands of ribbon, menu and shortcuts', () => {
  it('know every function that the manifest or a shortcut names, as soon as they are loaded', () => {
    const { commands } = commandsOver(async () => 'quiet');
    const named = elementsNamed(manifest, 'FunctionName').flatMap((element) =>
      element.children.map((text) => ('data' in text ? text.data : '')),
    );
    expect(new Set(named)).toEqual(new Set(['compute', 'validate', 'draft', 'restore']));
    const wanted = new Set([...named, ...shortcuts.actions.map(({ id }) => id)]);
    expect(new Set(commands.keys())).toEqual(wanted);
  });

  it.each(['compute', 'validate', 'draft'] as const)(
    '%s does its job, shows the pane and ends',
    async (job) => {
      const { click, asked, showAsTaskpane } = commandsOver(async () => 'to-be-seen');
      await click(job);
      expect(asked).toEqual([job]);
      expect(showAsTaskpane).toHaveBeenCalledTimes(1);
    },
  );

  it('restore shows the pane only when there is something to see', async () => {
    const quiet = commandsOver(async () => 'quiet');
    await quiet.click('restore');
    expect(quiet.showAsTaskpane).not.toHaveBeenCalled();
    const loud = commandsOver(async () => 'to-be-seen');
    await loud.click('restore');
    expect(loud.showAsTaskpane).toHaveBeenCalledTimes(1);
  });

  it('do their job where Excel cannot show the pane for them', async () => {
    const { click, asked, showAsTaskpane } = commandsOver(async () => 'to-be-seen', false);
    await click('compute');
    expect(asked).toEqual(['compute']);
    expect(showAsTaskpane).not.toHaveBeenCalled();
  });

  it('end when their work fails', async () => {
    const { click, asked, showAsTaskpane } = commandsOver(() => Promise.reject(new Error('no workbook')));
    showAsTaskpane.mockRejectedValue(new Error('no pane'));
    for (const job of ['compute', 'restore', 'pane']) await click(job);
    expect(asked).toEqual(['compute', 'restore']);
  });

  it.each([[null], [{}]])('run by a shortcut, which waits for no end (%j)', async (event) => {
    const { commands, asked } = commandsOver(async () => 'quiet');
    commands.get('restore')?.(event);
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(['restore']);
  });
});

describe('ribbon and menu', () => {
  it('offer the same five commands', () => {
    const named = (element: string, prefix: string) =>
      elementsNamed(manifest, element)
        .map((control) => attribute(control, 'id'))
        .filter((id) => id.startsWith(prefix))
        .map((id) => id.slice(prefix.length));
    expect(named('Item', 'Attain.Cell.')).toEqual(['Compute', 'Validate', 'Draft', 'Restore', 'Pane']);
    expect(named('Control', 'Attain.')).toEqual([...named('Item', 'Attain.Cell.'), 'CellMenu']);
  });
});
