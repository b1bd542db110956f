/** The code that a rejected call of the client carries; `none` when it went through. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    return hasCode(error) ? error.code : `not an API error: ${String(error)}`;
  }
}

function hasCode(error: unknown): error is { readonly code: string } {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
}
