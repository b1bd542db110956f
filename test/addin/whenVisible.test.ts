/** @jest-environment jsdom */
import { whenVisible } from '../../src/addin/whenVisible';

type Listener = (change: { visibilityMode: string }) => void;

/** Excel, as far as it says whether the pane is seen. */
function excel() {
  const listeners: Listener[] = [];
  const Office = {
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    addin: {
      onVisibilityModeChanged: (listener: Listener) => {
        listeners.push(listener);
        return Promise.resolve(() => Promise.resolve());
      },
    },
  };
  Object.assign(globalThis, { Office });
  return {
    Office,
    tell: (visibilityMode: string) => listeners.forEach((listener) => listener({ visibilityMode })),
  };
}

async function isSettled(promise: Promise<void>): Promise<boolean> {
  const pending = Symbol('pending');
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

const hidden = (): { addin: { visibilityMode: Office.VisibilityMode } } => ({
  addin: { visibilityMode: Office.VisibilityMode.hidden },
});

describe('the page of the add-in is visible', () => {
  it.each([
    ['in an Excel without a shared runtime', () => ({ addin: null })],
    ['when it is opened as the pane', () => ({ addin: { visibilityMode: Office.VisibilityMode.taskpane } })],
  ])('at once %s', async (_, info) => {
    excel();
    expect(await isSettled(whenVisible(info()))).toBe(true);
  });

  it('once Excel says so, when it was loaded for a command or a formula', async () => {
    const { tell } = excel();
    const visible = whenVisible(hidden());
    tell('Hidden');
    expect(await isSettled(visible)).toBe(false);
    tell('Taskpane');
    expect(await isSettled(visible)).toBe(true);
  });

  it.each(['focus', 'pointerdown', 'resize'])('at the first %s, should Excel say nothing', async (sign) => {
    excel();
    const visible = whenVisible(hidden());
    expect(await isSettled(visible)).toBe(false);
    window.dispatchEvent(new Event(sign));
    expect(await isSettled(visible)).toBe(true);
  });

  it('at once when Excel cannot be asked', async () => {
    const { Office } = excel();
    Office.addin.onVisibilityModeChanged = () => Promise.reject(new Error('not here'));
    await whenVisible(hidden());
  });
});
