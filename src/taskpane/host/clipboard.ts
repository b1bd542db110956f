/** Puts a text on the clipboard; `false` where the browser or the frame that the pane stands in forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Where a host has no clipboard at all, asking for it throws as well.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
