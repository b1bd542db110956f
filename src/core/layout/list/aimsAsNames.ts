import { cellKind } from '../evidence/cellKind';
import { part, type Profile } from '../evidence/profile';
import type { Grid } from '../grid';
import type { HeadingRows } from './headingPath';
import type { ColumnHeading } from './joinLevels';
import type { RoleColumn } from './resolveRoles';
import { sampledRows } from './sampledRows';

const FEWEST = 2;
const MOST_TEXTS = 12;
const MOST = 0.6;
const NEARLY_ALL = 0.8;
const FEWEST_WORDS = 3;
const FEWEST_CHARACTERS = 5;

/**
 * Targets in sentences that say of what they are (Answer 90 per cent of letters within 10 days; 辦理講座 50 場), without
 * another column that names it: there what is aimed at is the name as well. What was done about it is told beside.
 */
export function withAimsAsNames(
  found: readonly RoleColumn[],
  headings: readonly ColumnHeading[],
  profileOf: (column: number) => Profile,
  textsOf: TextsOf,
): readonly RoleColumn[] {
  if (found.some(({ role }) => role === 'indicator')) return found;
  const aim = found.find(
    ({ role, column, heading }) =>
      role === 'target' && (sayWhat(textsOf(column)) || (isBoth(heading) && tellFigures(textsOf(column)))),
  );
  if (!aim || isNamedByGoals(found, profileOf(aim.column), profileOf)) return found;
  const answers = found.some(({ role }) => role === 'actual' || role === 'narrative')
    ? []
    : headings.flatMap((heading) => storyOf(heading, found, profileOf));
  const name: RoleColumn = { ...aim, role: 'indicator', period: null };
  return [...found, name, ...answers.slice(0, 1)].sort((a, b) => a.column - b.column);
}

/** 指標及目標值 says itself that both stand there. */
const isBoth = ({ text }: ColumnHeading): boolean =>
  /(?:指標|項目|工作|計[畫劃]|kpi|indicators?|measures?|activit(?:y|ies)|items?) ?(?:[/／&及與和暨]|and) ?(?:年度)?(?:目標|target)/i.test(
    text,
  );

/** Whether nearly all texts of a column have a figure, and say of what. */
export function sayWhat(texts: readonly string[]): boolean {
  const kinds = texts
    .map(cellKind)
    .filter((kind) => kind === 'phrase' || kind === 'prose' || kind === 'word');
  if (texts.length < FEWEST || kinds.length < texts.length * NEARLY_ALL) return false;
  const withFigure = texts.filter((text) => /\d/.test(text)).length;
  const telling = texts.filter((text) => namesThing(text)).length;
  return withFigure >= texts.length * MOST && telling >= texts.length * NEARLY_ALL;
}

/** Whether nearly all texts of a column are words with figures among them. */
export const tellFigures = (texts: readonly string[]): boolean =>
  texts.length >= FEWEST && texts.filter(isWordy).length >= texts.length * NEARLY_ALL;

const isWordy = (text: string): boolean => /\d/.test(text) && ['phrase', 'prose'].includes(cellKind(text));

/** Whether three words, or five Chinese characters, stand beside the figure. */
const namesThing = (text: string): boolean =>
  text.split(/[^a-z]+/i).filter((word) => word.length > 1).length >= FEWEST_WORDS ||
  text.replace(/[^\u3400-\u9fff]/g, '').length >= FEWEST_CHARACTERS;

/** The texts of a column in the rows that hold more than one: headings of groups are none of them. */
export type TextsOf = (column: number) => readonly string[];

export const textsBeside =
  (
    grid: Grid,
    rows: HeadingRows,
    { left, right }: { readonly left: number; readonly right: number },
  ): TextsOf =>
  (column) =>
    sampledRows(grid, rows)
      .filter((row) => grid.filled(row, left, right).length > 1)
      .map((row) => grid.text(row, column))
      .filter((text) => text !== '')
      .slice(0, MOST_TEXTS);

/** Whether every target has a goal of its own, which names it. */
function isNamedByGoals(
  found: readonly RoleColumn[],
  aims: Profile,
  profileOf: (column: number) => Profile,
): boolean {
  return found.some(({ role, column }) => {
    const { filled, samples } = profileOf(column);
    return role === 'goal' && filled >= aims.filled && new Set(samples).size === samples.length;
  });
}

/** Result over sentences: neither a figure nor a verdict, and so the story. */
function storyOf(
  heading: ColumnHeading,
  found: readonly RoleColumn[],
  profileOf: (column: number) => Profile,
): readonly RoleColumn[] {
  const { column, reading } = heading;
  const isFree = !found.some((one) => one.column === column);
  const isTold = part(profileOf(column), ['prose', 'phrase']) >= MOST;
  if (!isFree || !isTold || !reading.roles.includes('actual')) return [];
  return [{ column, role: 'narrative', period: reading.period, heading, strength: 1 }];
}
