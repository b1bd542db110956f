/** What office.js tells when it is ready; only where pane, commands and functions run as one does it say how. */
export interface ReadyInfo {
  readonly host?: Office.HostType | null;
  readonly addin?: { readonly visibilityMode?: Office.VisibilityMode } | null;
}

/** Resolves when the page can be seen: at once, unless Excel has loaded it for a command or a formula alone. */
export function whenVisible({ addin }: ReadyInfo): Promise<void> {
  if (addin?.visibilityMode !== Office.VisibilityMode.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    // Should Excel keep silent: what is hidden cannot be touched, focused or resized.
    for (const sign of ['focus', 'pointerdown', 'resize']) {
      window.addEventListener(sign, () => resolve(), { once: true });
    }
    Office.addin
      .onVisibilityModeChanged(({ visibilityMode }) => {
        if (visibilityMode === Office.VisibilityMode.taskpane) resolve();
      })
      .catch(() => resolve());
  });
}
