/** The relation that an element names, whatever the prefix of the relations is. */
export function relationId(attributes: Readonly<Record<string, string>>): string {
  const key = Object.keys(attributes).find((name) => name === 'r:id' || name.endsWith(':id'));
  return key === undefined ? '' : (attributes[key] ?? '');
}
