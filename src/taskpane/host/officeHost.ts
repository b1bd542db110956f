import { appearanceOf, type Appearance } from '../theme/appearance';

/** Office's theme as it is now; light where Office does not say. */
export function officeAppearance(): Appearance {
  // Some hosts have none, whatever the types say.
  const context: { readonly officeTheme?: Office.OfficeTheme } = Office.context;
  const theme = context.officeTheme;
  return appearanceOf(
    theme && { background: theme.bodyBackgroundColor, foreground: theme.bodyForegroundColor },
  );
}

/** The program and its version that the pane stands in; `null` where office.js does not say. */
export function hostDescription(): string | null {
  if (typeof Office === 'undefined') return null;
  // Some hosts say nothing of themselves, whatever the types say.
  const context: { readonly diagnostics?: Office.ContextInformation } = Office.context;
  const { diagnostics } = context;
  if (!diagnostics) return null;
  return `${String(diagnostics.host)} ${diagnostics.version} (${String(diagnostics.platform)})`;
}

/** Whether the page stands in Office at all: opened in a browser, office.js finds no host, whatever the types say. */
export function isHosted({ host }: { readonly host?: Office.HostType | null }): boolean {
  return host !== null && host !== undefined;
}
