import { CustomFunctions } from '../host/customFunctions';
import type { RuntimeState } from '../host/appRuntime';
import { registerFunctions } from '../univer/customFunctions';
import type { Grid } from '../univer/grid';
import { addCellMenus } from './cellMenu';
import type { Language } from './choices';
import type { FrameSettings } from './frameMessages';
import { fetchFunctions } from './functionsMetadata';
import type { AddinManifest, RibbonButton } from './manifest';
import type { CommandStatus, OfficeFrame } from './officeFrame';
import { Pane } from './pane';
import { actionOf, fetchShortcuts, NO_SHORTCUTS } from './shortcuts';

/** Makes the frame in which the add-in's page runs. */
export type MakeFrame = (addin: Addin, source: string, title: string) => OfficeFrame;

/** The add-in as Excel has it: its page, its buttons and menus, its worksheet functions and its shortcuts. */
export class Addin {
  readonly functions = new CustomFunctions(() => void this.page());
  readonly pane: Pane;
  private known: { dispose(): void } | null = null;
  private shortcuts = NO_SHORTCUTS;
  private language: Language;

  constructor(
    private readonly grid: Grid,
    private readonly manifests: Readonly<Record<Language, AddinManifest>>,
    places: { readonly pane: HTMLElement; readonly language: Language },
    makeFrame: MakeFrame,
    private readonly failed: (error: unknown) => void,
  ) {
    this.language = places.language;
    this.pane = new Pane(places.pane, (source, title) => makeFrame(this, source, title));
    addCellMenus(grid, manifests, (button) => void this.click(button));
    window.addEventListener('keydown', (event) => {
      const action = actionOf(this.shortcuts, event);
      if (action === undefined) return;
      event.preventDefault();
      void this.page()?.startAction(action);
    });
  }

  get manifest(): AddinManifest {
    return this.manifests[this.language];
  }

  get display(): FrameSettings['display'] {
    const displays: Readonly<Record<RuntimeState, FrameSettings['display']>> = {
      Visible: 'taskpane',
      Background: 'hidden',
    };
    return displays[this.pane.state()];
  }

  /** Every button of ribbon and cell menus. */
  buttons(): readonly RibbonButton[] {
    const { tabs, cellMenus } = this.manifest;
    const ribbon = tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons));
    return [...ribbon, ...cellMenus.flatMap((menu) => menu.items)];
  }

  /** Shows the pane as the first button for it would; an add-in without one has no pane. */
  openPane(): void {
    const button = this.buttons().find(({ action }) => action.kind === 'pane');
    if (button) void this.click(button);
  }

  /** Does what the manifest says of a button. Resolves when a command has completed. */
  async click({ id, action }: RibbonButton): Promise<void> {
    if (action.kind === 'pane') {
      this.pane.show(localAddress(action.source), this.manifest.name);
      return;
    }
    const status: CommandStatus | undefined = await this.page()?.run(action.functionName, id);
    if (status !== 0) this.failed(new Error(`The command ${id} ended with ${status ?? 'nothing'}.`));
  }

  /** Says everything in a language from now on; the page is loaded anew. */
  async speak(language: Language): Promise<void> {
    this.language = language;
    this.reload();
    const { functions, shortcuts } = this.manifest;
    try {
      if (functions) {
        const described = await fetchFunctions(localAddress(functions.metadata), functions.namespace);
        this.known?.dispose();
        this.known = registerFunctions(this.grid, this.functions, described);
      }
      if (shortcuts !== null) this.shortcuts = await fetchShortcuts(localAddress(shortcuts));
    } catch (error) {
      this.failed(error);
    }
  }

  reload(): void {
    this.pane.reload(this.manifest.name);
    // Formulas wait for a page, seen or not.
    if (this.functions.isBusy()) this.page();
  }

  /** The page of commands and functions, loaded out of sight if need be. */
  private page(): OfficeFrame | null {
    const { runtime, name } = this.manifest;
    return runtime === null ? null : this.pane.load(localAddress(runtime), name);
  }
}

/** The manifest names the host that the add-in is published on; here, this server stands for it. */
export function localAddress(address: string): string {
  const { pathname, search, hash } = new URL(address, location.href);
  return `${location.origin}${pathname}${search}${hash}`;
}
