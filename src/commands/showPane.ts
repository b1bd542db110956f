/** Opens the pane from a command. Excel can do so only where pane and commands share one runtime. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
