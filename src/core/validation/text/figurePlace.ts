import type { FoundQuantity } from '../../quantity/quantity';
import type { Evidence } from '../../report/evidence';
import type { Dossier } from '../dossier';

/** The quantity of the narrative that a piece of evidence quotes; `undefined` when it stands elsewhere. */
export function figureOf(dossier: Dossier, evidence: Evidence): FoundQuantity | undefined {
  return dossier.quantities.find(({ span }) => {
    const own = dossier.quote(span);
    // A change in the wrong direction is quoted with its verb, so that only the ends agree.
    return (
      own.end === evidence.end &&
      own.cell.row === evidence.cell.row &&
      own.cell.column === evidence.cell.column
    );
  });
}
