import type { Statement } from '../../../../src/core/reading/statement';

/** `3 = 1 + 2`, `1 -> 2 by 3`, `1 = 2 / 3`, each by the figures as they are written. */
export function writtenRelations(statement: Statement): readonly string[] {
  const written = (index: number): string => {
    const span = statement.quantities[index]?.span;
    return span ? statement.plain.slice(span.start, span.end) : '?';
  };
  return statement.relations.map((relation) => {
    switch (relation.kind) {
      case 'total':
        return `${written(relation.total)} = ${relation.parts.map(written).join(' + ')}`;
      case 'change':
        return `${written(relation.from)} -> ${written(relation.to)} by ${written(relation.by)}`;
      case 'quotient':
        return `${written(relation.value)} = ${written(relation.over)} / ${written(relation.under)}`;
    }
  });
}
