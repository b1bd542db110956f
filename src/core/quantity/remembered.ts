/** Shorter texts are read again sooner than they are looked up. */
const SHORTEST = 200;

/**
 * A reader that remembers what it last read: rules look at the same long text one after the other. The answer is
 * the same as without, only sooner. What it depends on beside the text seldom changes.
 */
export function remembered<T, A extends readonly unknown[]>(
  read: (text: string, ...circumstances: A) => T,
  capacity: number,
): (text: string, ...circumstances: A) => T {
  const last = new Map<string, { readonly circumstances: A; readonly result: T }>();
  return (text, ...circumstances) => {
    if (text.length < SHORTEST) return read(text, ...circumstances);
    const known = last.get(text);
    if (known?.circumstances.every((value, index) => value === circumstances[index])) return known.result;
    const result = read(text, ...circumstances);
    const [oldest] = last.keys();
    if (last.size >= capacity && oldest !== undefined) last.delete(oldest);
    last.set(text, { circumstances, result });
    return result;
  };
}
