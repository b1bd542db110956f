import { LocaleService } from '@univerjs/core';
import { gridLocale } from '../univer/locales';
import type { Grid } from '../univer/grid';
import type { Language } from './choices';
import { LANGUAGES } from './choices';
import type { AddinManifest, RibbonButton } from './manifest';

/** Puts the manifest's menus into the menu that a right click on a cell opens. Once: the labels follow the language. */
export function addCellMenus(
  grid: Grid,
  manifests: Readonly<Record<Language, AddinManifest>>,
  click: (button: RibbonButton) => void,
): void {
  const locales = grid.injector.get(LocaleService);
  for (const language of LANGUAGES) locales.load({ [gridLocale(language)]: labelsOf(manifests[language]) });
  for (const { id, items } of manifests[LANGUAGES[0]].cellMenus) {
    const menu = grid.api.createSubmenu({ id, title: keyOf(id) });
    for (const item of items) {
      menu.addSubmenu(grid.api.createMenu({ id: item.id, title: keyOf(item.id), action: () => click(item) }));
    }
    menu.appendTo(['contextMenu.mainArea', 'contextMenu.others']);
  }
}

/** Univer looks texts up by a path of names with dots between. */
function keyOf(id: string): string {
  return `addin.${plain(id)}`;
}

function plain(id: string): string {
  return id.replaceAll('.', '-');
}

function labelsOf({ cellMenus }: AddinManifest): { addin: Record<string, string> } {
  const labels = cellMenus.flatMap(({ id, label, items }) => [
    [plain(id), label] as const,
    ...items.map((item) => [plain(item.id), item.label] as const),
  ]);
  return { addin: Object.fromEntries(labels) };
}
