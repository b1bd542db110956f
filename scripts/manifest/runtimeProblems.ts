import {
  attribute,
  childrenOf,
  elementsNamed,
  placeOf,
  type Manifest,
  type ManifestElement,
} from './manifestDocument';

/** Pane, commands and functions are one only where all of them name the resource that the runtime names. */
export function runtimeProblems(manifest: Manifest): string[] {
  const [runtime, ...others] = elementsNamed(manifest, 'Runtime');
  if (!runtime || others.length > 0) return ['There must be one runtime'];
  const resid = attribute(runtime, 'resid');
  const shared = [
    ...elementsNamed(manifest, 'FunctionFile'),
    ...elementsNamed(manifest, 'Page').flatMap(childrenOf),
    ...actions(manifest, 'ShowTaskpane').flatMap((action) => elementsNamed(action, 'SourceLocation')),
  ];
  return [
    ...(attribute(runtime, 'lifetime') === 'long' ? [] : ['The runtime ends with the pane']),
    ...shared
      .filter((element) => attribute(element, 'resid') !== resid)
      .map((element) => `${placeOf(element)} is not in the runtime ${resid}`),
    ...paneProblems(manifest),
    ...(overridesRequire(manifest, 'SharedRuntime') ? [] : ['The overrides do not ask for SharedRuntime']),
  ];
}

/** A pane without an id, or with another one, is a pane of its own, which a shared runtime cannot have. */
function paneProblems(manifest: Manifest): string[] {
  const ids = actions(manifest, 'ShowTaskpane').map((action) =>
    elementsNamed(action, 'TaskpaneId')
      .flatMap(({ children }) => children.map((text) => ('data' in text ? text.data : '')))
      .join(''),
  );
  return new Set(ids).size === 1 && !ids.includes('') ? [] : [`There are several panes: ${ids.join(', ')}`];
}

function actions(manifest: Manifest, type: string): ManifestElement[] {
  return elementsNamed(manifest, 'Action').filter((action) => attribute(action, 'xsi:type') === type);
}

function overridesRequire(manifest: Manifest, name: string): boolean {
  return elementsNamed(manifest, 'bt:Set').some((set) => attribute(set, 'Name') === name);
}
