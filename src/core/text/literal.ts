/** A word as a pattern that matches just it, whatever signs it holds. */
export const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
