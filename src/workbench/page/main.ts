import './page.css';
import { serveChineseFont } from './chineseFont';
import { choicesOf } from './choices';
import { exposeForTests } from './testInterface';
import { WorkbenchPage } from './workbenchPage';

const choices = choicesOf(
  location.search,
  navigator.language,
  matchMedia('(prefers-color-scheme: dark)').matches,
);

const isFontServed = await serveChineseFont(document);
// A canvas does not wait for a font as text on the page does. These are fonts of this computer, and few computers
// have all of them: one that is missing is drawn with another, and never keeps the page from being drawn.
await Promise.allSettled(
  ['Calibri', '新細明體', '標楷體', '微軟正黑體'].map((font) => document.fonts.load(`11pt ${font}`)),
);

// What fails here or before is shown by the page itself: index.html.
const page = new WorkbenchPage(choices, await fetchManifest());
if (isFontServed) document.fonts.addEventListener('loadingdone', () => page.storage.measureAnew());
await page.ready();
if (choices.sample !== 'none') await page.openSample(choices.sample ?? undefined);
if (choices.pane) page.openPane();
exposeForTests(page);

/** The add-in's manifest, or null if the server has none. */
async function fetchManifest(): Promise<Element | null> {
  const response = await fetch('/manifest.xml');
  if (!response.ok) return null;
  return new DOMParser().parseFromString(await response.text(), 'application/xml').documentElement;
}
