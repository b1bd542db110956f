import './page.css';
import { choicesOf } from './choices';
import { exposeForTests } from './testInterface';
import { WorkbenchPage } from './workbenchPage';

const choices = choicesOf(
  location.search,
  navigator.language,
  matchMedia('(prefers-color-scheme: dark)').matches,
);

const page = new WorkbenchPage(choices, await fetchManifest());
await page.openSample(choices.sample === 'none' ? null : (choices.sample ?? undefined));
exposeForTests(page);

/** The add-in's manifest, or null if the server has none. */
async function fetchManifest(): Promise<Element | null> {
  const response = await fetch('/manifest.xml');
  if (!response.ok) return null;
  return new DOMParser().parseFromString(await response.text(), 'application/xml').documentElement;
}
