/** Functions that go on where what they are given is an error. */
const FORGIVING = /\b(?:IFERROR|IFNA|IS[A-Z]+|ERROR\.TYPE|COUNT[A-Z]*|AGGREGATE|IFS?|CHOOSE|SWITCH)\(/i;

/** Whether a formula has lost a cell that it needs, so that its result is `#REF!` and nothing else. */
export function hasLostReference(formula: string): boolean {
  const withoutTexts = formula.replace(/"[^"]*"/g, '""');
  return withoutTexts.includes('#REF!') && !FORGIVING.test(withoutTexts);
}
