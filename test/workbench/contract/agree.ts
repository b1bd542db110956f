/** Fails with both values in the message when they are not the same plain data. Runs in any environment. */
export function agree(what: string, actual: unknown, expected: unknown): void {
  const found = JSON.stringify(actual);
  const wanted = JSON.stringify(expected);
  if (found !== wanted) throw new Error(`${what}: found ${found}, expected ${wanted}`);
}
