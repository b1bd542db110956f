/** A column's width in points, from the file's count of characters: 7 pixels each, the padding included. */
export function pointsOfCharacters(characters: number): number {
  return (Math.floor(characters * 7 + 0.5) * 72) / 96;
}

/** The file's count of characters, from a column's width in points. */
export function charactersOfPoints(points: number): number {
  return Math.round(((points * 96) / 72 / 7) * 100) / 100;
}
