import { attribute, elementsNamed, placeOf, type Manifest } from './manifestDocument';
import { fileBehind, type Site } from './site';

const LONGEST_URL = 2048;

/** Every attribute that holds an address. */
const addressAttributes = ['DefaultValue', 'Value', 'Url', 'ResourceUrl'];

/** Addresses that are not https, too long, or lead to nothing. */
export function addressProblems(manifest: Manifest, site: Site): string[] {
  return elementsNamed(manifest, '*').flatMap((element) =>
    addressAttributes
      .map((name) => attribute(element, name))
      .filter((value) => /^\w+:\/\//.test(value))
      .flatMap((url) => problemsOf(url, placeOf(element), site)),
  );
}

function problemsOf(url: string, place: string, site: Site): string[] {
  if (!url.startsWith('https://')) return [`${place} is not https`];
  if (url.length > LONGEST_URL) return [`${place} is longer than ${LONGEST_URL} characters`];
  if (!url.startsWith(`${site.base}/`)) return [`${place} is not at ${site.base}`];
  return fileBehind(url, site) === null ? [`There is nothing at ${url}`] : [];
}
