import type { Package } from './package';
import { elementsNamed } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of the relation's type: `worksheet`, `table`, `customXml` … */
  readonly type: string;
  /** Full name of the part that it points to. */
  readonly part: string;
}

/** Where a part keeps its relations. */
export function relationsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** What a part points to inside of the package; nothing where it has no relations. */
export function relationsOf(files: Package, part: string): Relation[] {
  const name = relationsPart(part);
  if (!files.has(name)) return [];
  return elementsNamed(files.text(name), 'Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      part: resolvePart(part, attributes['Target'] ?? ''),
    }));
}

function resolvePart(from: string, said: string): string {
  const target = said.replaceAll('\\', '/');
  if (target.startsWith('/')) return target.replace(/^\/+/, '');
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
