import type { Evidence } from '../../report/evidence';
import type { Dossier } from '../dossier';
import { resultField } from './resultField';

/** Where a missing rate or status belongs: the cell of its column, else the result that it would stand beside. */
export function placeOfVerdict(dossier: Dossier, role: 'rate' | 'status'): Evidence {
  const column = dossier.cell(role);
  if (column) return column;
  const field = resultField(dossier);
  const figure = field?.figures[0] ?? field?.rates[0];
  const { actual } = dossier.indicator;
  return figure ? dossier.quote(figure.span) : (actual?.evidence ?? dossier.quote({ start: 0, end: 0 }));
}
