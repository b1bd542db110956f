import { attribute, elementsNamed, placeOf, type Manifest } from './manifestDocument';

const LONGEST_ID = 125;

/** Controls without an id, with one that is too long, or with one that another control has as well. */
export function controlProblems(manifest: Manifest): string[] {
  const controls = ['Group', 'Control', 'Item'].flatMap((name) => elementsNamed(manifest, name));
  const ids = controls.map((control) => attribute(control, 'id'));
  return [
    ...controls
      .filter((control) => !attribute(control, 'id'))
      .map((control) => `${placeOf(control)} has no id`),
    ...ids
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `${id} is longer than ${LONGEST_ID} characters`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice`),
    ...menuProblems(manifest),
  ];
}

/** The cell's menu of Excel takes menus only, and a menu has items. */
function menuProblems(manifest: Manifest): string[] {
  return elementsNamed(manifest, 'OfficeMenu').flatMap((menu) => [
    ...(attribute(menu, 'id') === 'ContextMenuCell' ? [] : [`${placeOf(menu)} is no menu of Excel`]),
    ...elementsNamed(menu, 'Control')
      .filter(
        (control) => attribute(control, 'xsi:type') !== 'Menu' || elementsNamed(control, 'Item').length === 0,
      )
      .map((control) => `${placeOf(control)} is no menu`),
  ]);
}
