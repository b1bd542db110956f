/** What a click on a ribbon button does. Addresses are absolute, as the manifest has them. */
export type RibbonAction =
  | { readonly kind: 'pane'; readonly paneId: string; readonly source: string }
  | { readonly kind: 'function'; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  /** The icon for 32 pixels. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  /** Null for one of Excel's own tabs. */
  readonly label: string | null;
  readonly groups: readonly RibbonGroup[];
}

/** A menu of the add-in within a menu of Excel. */
export interface CellMenu {
  readonly id: string;
  readonly label: string;
  readonly items: readonly RibbonButton[];
}

/** Where the worksheet functions of the add-in are described. */
export interface FunctionSource {
  readonly namespace: string;
  readonly metadata: string;
}

/** What Excel makes of an add-in's manifest in one language. */
export interface AddinManifest {
  readonly name: string;
  /** The page that runs commands and functions, and is the pane: this Excel knows add-ins with one runtime only. */
  readonly runtime: string | null;
  readonly tabs: readonly RibbonTab[];
  readonly cellMenus: readonly CellMenu[];
  readonly functions: FunctionSource | null;
  /** The address of the shortcuts. */
  readonly shortcuts: string | null;
}

/** Reads an add-in only XML manifest. `language` is a full tag, such as `zh-TW`. */
export function readManifest(root: Element, language: string): AddinManifest {
  const text = resourceReader(root, language);
  const points = (type: string) => all(root, 'ExtensionPoint').filter((point) => typeOf(point) === type);
  const tabs = points('PrimaryCommandSurface').flatMap((point) => [
    ...all(point, 'OfficeTab'),
    ...all(point, 'CustomTab'),
  ]);
  const menus = points('ContextMenu')
    .flatMap((point) => all(point, 'OfficeMenu'))
    .filter((menu) => menu.getAttribute('id') === 'ContextMenuCell')
    .flatMap((menu) => all(menu, 'Control'));
  const [functions] = points('CustomFunctions');
  const runtime = first(root, 'Runtime');
  return {
    name: localised(first(root, 'DisplayName'), language),
    runtime: runtime && text(runtime),
    tabs: tabs.map((tab) => readTab(tab, text)),
    cellMenus: menus.map((menu) => readMenu(menu, text)),
    functions: functions ? readFunctionSource(functions, text) : null,
    shortcuts: first(root, 'ExtendedOverrides')?.getAttribute('Url') ?? null,
  };
}

function readMenu(menu: Element, text: ReadText): CellMenu {
  return {
    id: menu.getAttribute('id') ?? '',
    label: text(first(menu, 'Label')),
    items: all(menu, 'Item').map((item) => readButton(item, text)),
  };
}

function readFunctionSource(point: Element, text: ReadText): FunctionSource {
  return {
    namespace: text(first(point, 'Namespace')),
    metadata: text(first(first(point, 'Metadata'), 'SourceLocation')),
  };
}

type ReadText = (element: Element | null) => string;

function readTab(tab: Element, text: ReadText): RibbonTab {
  const ownLabel = Array.from(tab.children).find((child) => child.localName === 'Label');
  return {
    id: tab.getAttribute('id') ?? '',
    label: ownLabel ? text(ownLabel) : null,
    groups: all(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: text(first(group, 'Label')),
      buttons: all(group, 'Control')
        .filter((control) => typeOf(control) === 'Button')
        .map((control) => readButton(control, text)),
    })),
  };
}

function readButton(control: Element, text: ReadText): RibbonButton {
  const tip = first(control, 'Supertip');
  const action = first(control, 'Action');
  return {
    id: control.getAttribute('id') ?? '',
    label: text(first(control, 'Label')),
    tip: { title: text(first(tip, 'Title')), description: text(first(tip, 'Description')) },
    icon: text(all(control, 'Image').find((image) => image.getAttribute('size') === '32') ?? null),
    action:
      action && typeOf(action) === 'ExecuteFunction'
        ? { kind: 'function', functionName: first(action, 'FunctionName')?.textContent.trim() ?? '' }
        : {
            kind: 'pane',
            paneId: first(action, 'TaskpaneId')?.textContent.trim() ?? '',
            source: text(first(action, 'SourceLocation')),
          },
  };
}

/** Texts, images and addresses stand in the resources, and elements name them by `resid`. */
function resourceReader(root: Element, language: string): ReadText {
  const resources = new Map(
    Array.from(first(root, 'Resources')?.getElementsByTagName('*') ?? [])
      .filter((resource) => resource.hasAttribute('id'))
      .map((resource) => [resource.getAttribute('id') ?? '', localised(resource, language)]),
  );
  return (element) => resources.get(element?.getAttribute('resid') ?? '') ?? '';
}

function localised(resource: Element | null, language: string): string {
  const override = all(resource, 'Override').find(
    (candidate) => candidate.getAttribute('Locale')?.toLowerCase() === language.toLowerCase(),
  );
  return override?.getAttribute('Value') ?? resource?.getAttribute('DefaultValue') ?? '';
}

function all(parent: Element | null, name: string): Element[] {
  return parent ? Array.from(parent.getElementsByTagNameNS('*', name)) : [];
}

function first(parent: Element | null, name: string): Element | null {
  return all(parent, name)[0] ?? null;
}

function typeOf(element: Element): string {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';
}
