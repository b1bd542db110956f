import {
  attribute,
  childrenNamed,
  elementsNamed,
  placeOf,
  type Manifest,
  type ManifestElement,
} from './manifestDocument';

const OTHER_LANGUAGE = 'zh-TW';

/** How many characters a text may have, in every language. */
const limits: Readonly<Record<string, number>> = {
  DisplayName: 125,
  ProviderName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
};

/** Texts that are too long, empty or not said in Chinese, and locales that are not full tags. */
export function textProblems(manifest: Manifest): string[] {
  return texts(manifest).flatMap(({ element, limit }) => [
    ...wordings(element).flatMap((wording) => {
      if (wording.trim() === '') return [`${placeOf(element)} has an empty text`];
      return wording.length > limit ? [`${placeOf(element)} is longer than ${limit} characters`] : [];
    }),
    ...(overrides(element).some((override) => attribute(override, 'Locale') === OTHER_LANGUAGE)
      ? []
      : [`${placeOf(element)} has no ${OTHER_LANGUAGE} override`]),
    ...overrides(element)
      .filter((override) => !/^[a-z]{2,3}-[A-Z]{2}$/.test(attribute(override, 'Locale')))
      .map((override) => `${placeOf(element)} has the locale ${attribute(override, 'Locale')}`),
  ]);
}

function texts(manifest: Manifest): { element: ManifestElement; limit: number }[] {
  return Object.entries(limits).flatMap(([name, limit]) => {
    const elements = elementsNamed(manifest, name);
    const holders = name.startsWith('bt:')
      ? elements.flatMap((list) => childrenNamed(list, 'bt:String'))
      : elements.filter((element) => attribute(element, 'DefaultValue'));
    return holders.map((element) => ({ element, limit }));
  });
}

function wordings(element: ManifestElement): string[] {
  return [
    attribute(element, 'DefaultValue'),
    ...overrides(element).map((override) => attribute(override, 'Value')),
  ];
}

function overrides(element: ManifestElement): ManifestElement[] {
  return [...childrenNamed(element, 'Override'), ...childrenNamed(element, 'bt:Override')];
}
