/** Reads something when it is first asked for, and then keeps it. */
export function once<T>(read: () => T): () => T {
  let held: { readonly value: T } | undefined;
  return () => (held ??= { value: read() }).value;
}
