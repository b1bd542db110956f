/** A digit of the default font is 7 pixels wide, a column has 5 pixels of padding, a pixel is 3/4 point. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
