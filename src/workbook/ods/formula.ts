/** What a formula is made of: texts, references in brackets, and single signs. */
const PARTS = /"[^"]*"|\[[^\][]*\]|./gs;
const REFERENCE =
  /^\[(?<sheet>\$?(?:'(?:[^']|'')*'|[^'.\]]*))\.(?<first>[^:\]]+)(?::(?:\$?(?:'(?:[^']|'')*'|[^'.\]]*))\.(?<last>[^\]]+))?\]$/;

/**
 * A formula of OpenDocument (`of:=[.C3]/[$績效.$C$4]`) as Excel writes it (`=C3/績效!$C$4`).
 * Other dialects begin with a name of their own and are Excel's already.
 */
export function excelFormula(formula: string): string {
  const [, dialect = '', written = ''] = /^(?:(\w+):)?(.*)$/s.exec(formula) ?? [];
  const body = written.replace(/^=+/, '');
  if (dialect !== 'of' && dialect !== '') return `=${body}`;
  const parts = body.match(PARTS) ?? [];
  return `=${parts.map(part).join('').replaceAll('COM.MICROSOFT.', '')}`;
}

function part(text: string): string {
  if (text.startsWith('[')) return reference(text);
  if (text === ';' || text === '~') return ',';
  // Rows of a constant in braces.
  return text === '|' ? ';' : text;
}

function reference(text: string): string {
  const { sheet = '', first = '', last } = REFERENCE.exec(text)?.groups ?? {};
  if (first === '') return '#REF!';
  if (first.startsWith('#')) return first;
  const range = last === undefined ? first : `${first}:${last}`;
  const name = sheet.replace(/^\$/, '');
  return name === '' ? range : `${name}!${range}`;
}
