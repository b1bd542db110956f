/** Names the primary button of the tab that is shown. */
export const PRIMARY = 'attain-primary';

/**
 * Where the focus goes when what had it goes with what it did: to the tab's primary button, else to what the page
 * begins with. Call it before that happens.
 */
export function focusPrimary(): void {
  const place =
    document.getElementById(PRIMARY) ??
    document.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ??
    document.querySelector<HTMLElement>('main h1');
  place?.focus();
}
