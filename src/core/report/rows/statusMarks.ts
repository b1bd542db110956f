import type { ReportTable } from '../../layout/table';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { allMatches } from '../../text/allMatches';
import { readable } from '../../text/readable';
import type { ClaimedStatus } from '../indicator';
import { findStatusPhrase } from './statusPhrase';
import { NO_CLAIM } from './statusVocabulary';

/** What marks in a column of verdicts stand for; `null` for one that claims neither. */
export type StatusMarks = ReadonlyMap<string, ClaimedStatus | null>;

/** A longer cell tells a story. */
const LONGEST = 200;
/** ○：, 「△」表示, X = ; a letter is a mark only before a colon or the like. */
const MARK =
  /[「『"“(]?(?:(?<sign>[○◯〇◎●╳×✕✖⨯✗✘✓✔△▽▲▼☆★□■◇◆])[」』"”)]?\s?(?:[:=→－–—-]|代表|表示|means|stands for)?|(?<![\p{L}\p{N}])(?<letter>[OVXovx])[」』"”)]?\s?(?:[:=→]|代表|表示|means|stands for))\s?/gu;
/** Where what is said of one mark ends. */
const ENDS = /[,，、;；。(（\n]/;
const FEWEST = 2;

/**
 * Reads what the marks of a table stand for where a title or note outside of its rows says it: ○：達成　╳：未達成. Empty
 * where none does, where two differ, or where nothing is told that a status could claim.
 */
export function statusMarks(snapshot: SheetSnapshot, { records }: Pick<ReportTable, 'records'>): StatusMarks {
  const own = new Set(
    records.flatMap(({ rows: { first, last } }) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    ),
  );
  const marks = new Map<string, ClaimedStatus | null>();
  for (const [index, line] of snapshot.text.entries()) {
    if (own.has(snapshot.origin.row + index)) continue;
    for (const text of line) {
      if (text.length < FEWEST || text.length > LONGEST) continue;
      for (const [mark, claims] of marksIn(readable(text).plain)) {
        if (marks.has(mark) && marks.get(mark) !== claims) return new Map();
        marks.set(mark, claims);
      }
    }
  }
  const claims = [...marks.values()];
  return claims.includes('met') || claims.includes('not-met') ? marks : new Map();
}

/** The marks that one text explains; none where it explains fewer than two, or two as the same. */
function marksIn(plain: string): StatusMarks {
  const found = allMatches(MARK, plain);
  if (found.length < FEWEST) return new Map();
  const told = found.flatMap((match, index): readonly (readonly [string, ClaimedStatus | null])[] => {
    const behind = plain.slice(match.index + match[0].length, found[index + 1]?.index);
    const words = (behind.split(ENDS)[0] ?? '').trim();
    const claims = findStatusPhrase(words)?.claims;
    const mark = match.groups?.['sign'] ?? match.groups?.['letter'] ?? '';
    if (claims !== undefined) return [[mark, claims]];
    return NO_CLAIM.test(words) ? [[mark, null]] : [];
  });
  const claimed = told.flatMap(([, claims]) => claims ?? []);
  const isTold = told.length >= FEWEST && new Set(claimed).size === claimed.length;
  return isTold ? new Map(told) : new Map();
}
