import { CUES } from '../../../../src/core/reading/cues/index';
import type { Mention } from '../../../../src/core/reading/mention';
import type { Statement } from '../../../../src/core/reading/statement';
import type { Exactness } from '../../../../src/core/quantity/quantity';
import { writtenRelations } from './relations';
import type { FigureLine, Spec } from './spec';

const ROLES: ReadonlySet<string> = new Set(CUES.map(({ role }) => role));
const EXACTNESS: ReadonlySet<string> = new Set<Exactness>(['exact', 'about', 'and-more', 'over', 'almost']);

/** The lines of a spec, as they were written. */
export function expectedLines({ figures, relations }: Spec): readonly string[] {
  return [
    ...figures.map(({ quote, nth, claims }) => `- ${labelled(quote, nth)}: ${claims.join(', ')}`),
    ...(relations ? [relationLine(relations)] : []),
  ];
}

/** The same lines with what was read in them; they are equal where the reader reads as the spec does. */
export function readLines({ figures, relations }: Spec, statement: Statement): readonly string[] {
  return [
    ...figures.map((figure) => readLine(figure, statement)),
    ...(relations ? [relationLine(writtenRelations(statement))] : []),
  ];
}

const labelled = (quote: string, nth: number): string => (nth === 1 ? quote : `${quote} #${String(nth)}`);

const relationLine = (relations: readonly string[]): string =>
  `= ${relations.length > 0 ? [...relations].sort().join('; ') : 'nothing'}`;

function readLine({ quote, nth, claims }: FigureLine, statement: Statement): string {
  const written = ({ quantity: { span } }: Mention): string => statement.plain.slice(span.start, span.end);
  const mentions = statement.mentionsOf(statement.quantities);
  const mention = mentions.filter((each) => written(each) === quote)[nth - 1];
  if (!mention) return `- ${quote}: is not read; the figures are ${mentions.map(written).join(' | ')}`;
  return `- ${labelled(quote, nth)}: ${claims.map((claim) => readClaim(claim, mention, statement)).join(', ')}`;
}

/** The claim, if it holds, else what holds instead of it. */
function readClaim(claim: string, mention: Mention, statement: Statement): string {
  const { period, of } = mention;
  if (claim.startsWith('in ')) {
    const year = String(period?.year ?? 'no year');
    const month = claim.includes('-') ? period?.month : null;
    return `in ${year}${month ? `-${String(month).padStart(2, '0')}` : ''}`;
  }
  if (claim.startsWith('some of ')) {
    return `some of ${of ? statement.plain.slice(of.span.start, of.span.end) : 'nothing'}`;
  }
  const isDenied = claim.startsWith('not ');
  const role = isDenied ? claim.slice('not '.length) : claim;
  return isHolding(role, mention) ? role : `not ${role}`;
}

function isHolding(role: string, mention: Mention): boolean {
  if (EXACTNESS.has(role)) return mention.quantity.exactness === role;
  if (role === 'joined') return mention.isJoined;
  if (role === 'dated aside') return mention.isDatedAside;
  if (!ROLES.has(role)) throw new Error(`${role} is no role`);
  return mention.cues.some(({ cue }) => cue.role === role);
}
