/** Puts a text on the clipboard; `false` where the browser or the frame that the pane stands in forbids it. */
export async function copyText(text: string): Promise<boolean> {
  // Some hosts have none, whatever the types say.
  const { clipboard }: { readonly clipboard?: Clipboard } = navigator;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
