import {
  attribute,
  childrenOf,
  elementsNamed,
  placeOf,
  type Manifest,
  type ManifestElement,
} from './manifestDocument';

/** Which list of resources an element with a `resid` takes it from. */
const lists: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  FunctionFile: 'bt:Urls',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

const LONGEST_RESID = 32;

/** Names of resources that lead nowhere, are too long, stand twice, or are used by nobody. */
export function resourceProblems(manifest: Manifest): string[] {
  const uses = everyElement(manifest).filter((element) => attribute(element, 'resid'));
  const used = new Set(uses.map((element) => attribute(element, 'resid')));
  const names = resources(manifest).map((element) => attribute(element, 'id'));
  return [
    ...uses.flatMap((element) => unresolved(element, manifest)),
    ...names
      .filter((name) => name.length > LONGEST_RESID)
      .map((name) => `${name} is longer than 32 characters`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} stands twice`),
    ...names.filter((name) => !used.has(name)).map((name) => `${name} is used by nobody`),
  ];
}

function unresolved(use: ManifestElement, manifest: Manifest): string[] {
  const list = lists[use.name] ?? '';
  const found = elementsNamed(manifest, list)
    .flatMap(childrenOf)
    .some((resource) => attribute(resource, 'id') === attribute(use, 'resid'));
  return found ? [] : [`${placeOf(use)} is not in ${list}`];
}

function resources(manifest: Manifest): ManifestElement[] {
  return elementsNamed(manifest, 'Resources').flatMap(childrenOf).flatMap(childrenOf);
}

function everyElement(manifest: Manifest): ManifestElement[] {
  return elementsNamed(manifest, '*');
}
