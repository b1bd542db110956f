const BOX = /[■☑▣☒✓✔√□☐▢◻]/g;
const EMPTY = /[□☐▢◻]/;
/** What is drawn as a box, ticked or not; a tick alone is a mark of its own. */
const DRAWN = /[■☑▣☒□☐▢◻]/;

/** Longer texts begin their points with such signs. */
const LONGEST = 40;

/**
 * The words beside the one box that is ticked: ■達成 □未達成. `null` where none is or several are; `undefined` where a
 * text has no boxes to choose from.
 */
export function tickedIn(text: string): string | null | undefined {
  if (text.length > LONGEST) return undefined;
  const boxes = [...text.matchAll(BOX)];
  if (boxes.length < 2 || !DRAWN.test(text)) return undefined;
  const ticked = boxes.flatMap(({ 0: box, index }, place) =>
    EMPTY.test(box) ? [] : [text.slice(index + 1, boxes[place + 1]?.index ?? text.length).trim()],
  );
  const [only] = ticked;
  return only !== undefined && ticked.length === 1 ? only : null;
}
