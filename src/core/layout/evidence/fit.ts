import { isUnit } from '../headings/unitIn';
import type { ColumnRole } from '../roles';
import type { CellKind } from './cellKind';
import { foldedText } from './foldedText';
import { isOrganisation } from './isOrganisation';
import { part, type Profile } from './profile';

/** What the cells say to a role that words propose: they speak for it, against it, or leave it open. */
export type Fit = 1 | 0 | -1;

const FIGURES: readonly CellKind[] = ['number', 'percent', 'quantity'];
const MOST = 0.6;
const FEW = 0.2;

/** Weighs the cells below a heading against one of the roles that its words allow. */
export function fit(role: ColumnRole, profile: Profile): Fit {
  if (profile.filled === 0) return 0;
  const share = (...kinds: readonly CellKind[]): number => part(profile, kinds);
  const figures = share(...FIGURES);
  switch (role) {
    case 'target':
    case 'baseline':
      if (figures >= MOST) return 1;
      return share('ordinal') >= MOST ? -1 : 0;
    case 'actual':
      if (figures >= MOST) return 1;
      if (share('ordinal') >= MOST) return -1;
      return share('verdict') > 1 - FEW || (figures <= FEW && share('prose', 'phrase', 'word') >= MOST)
        ? -1
        : 0;
    case 'rate':
      if (share('number', 'percent') >= MOST) return 1;
      return share('prose', 'word', 'verdict') >= MOST ? -1 : 0;
    case 'status':
      if (share('verdict') >= MOST) return 1;
      return figures >= MOST || share('prose') >= MOST ? -1 : 0;
    case 'narrative':
      if (share('prose', 'phrase') >= MOST) return 1;
      return figures >= MOST || share('verdict') >= MOST ? -1 : 0;
    case 'indicator':
    case 'goal':
      if (share('word', 'phrase', 'prose') >= MOST) return 1;
      return share('ordinal', 'number', 'percent', 'date') >= MOST ? -1 : 0;
    case 'unit':
      return unitFit(profile);
    case 'standard':
    case 'weight':
    case 'direction':
      return 0;
  }
}

/** 單位 over units, or over the names of offices. */
function unitFit({ samples }: Profile): Fit {
  const texts = samples.map(foldedText).filter((text) => text !== '');
  if (texts.length === 0) return 0;
  const units = texts.filter((text) => isUnit(text) || text.length === 1).length;
  if (units / texts.length >= MOST) return 1;
  const offices = texts.filter((text) => isOrganisation(text) && !isUnit(text)).length;
  return offices / texts.length >= MOST ? -1 : 0;
}
