import './page.css';
import { choicesOf } from './choices';
import { exposeForTests } from './testInterface';
import { WorkbenchPage } from './workbenchPage';

const choices = choicesOf(
  location.search,
  navigator.language,
  matchMedia('(prefers-color-scheme: dark)').matches,
);

// A canvas does not wait for a font as text on the page does.
await Promise.all(
  ['Calibri', '新細明體', '標楷體', '微軟正黑體'].map((font) => document.fonts.load(`11pt ${font}`)),
);

const page = new WorkbenchPage(choices, await fetchManifest());
await page.ready();
if (choices.sample !== 'none') await page.openSample(choices.sample ?? undefined);
exposeForTests(page);

/** The add-in's manifest, or null if the server has none. */
async function fetchManifest(): Promise<Element | null> {
  const response = await fetch('/manifest.xml');
  if (!response.ok) return null;
  return new DOMParser().parseFromString(await response.text(), 'application/xml').documentElement;
}
