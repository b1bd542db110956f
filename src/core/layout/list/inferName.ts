import { fit } from '../evidence/fit';
import { isOrganisation } from '../evidence/isOrganisation';
import { part, profileOf as profile, type Profile } from '../evidence/profile';
import type { Grid } from '../grid';
import { isUnit } from '../headings/unitIn';
import { sayWhat, tellFigures, type TextsOf } from './aimsAsNames';
import { BLANK_HEADING, type HeadingReading } from '../headings/headingReading';
import type { HeadingRows } from './headingPath';
import type { RoleColumn } from './resolveRoles';
import { sampledRows } from './sampledRows';

/** Headings over people and days: who did it is no indicator. */
const NO_NAMES =
  /姓名|員工|同仁|學生|教師|人員|聯絡|承辦人|負責人|日期|時間|廠商|客戶|供應商|品項|品名|商品|貨號|料號|班級|^(?:name|employee|staff|student|teacher|person|customer|supplier|client|contact|class|product code|sku|owner|lead|date|time|day)s?\b/i;
const DISTINCT = 0.9;
const DATES = 0.6;
const FEWEST = 2;

/**
 * The column of names where no heading is known for it: left of a target and a result that both hold figures, the
 * first column of texts that do not repeat. `undefined` where none is that plain.
 */
export function inferName(
  grid: Grid,
  rows: HeadingRows,
  found: readonly RoleColumn[],
  profileOf: (column: number) => Profile,
  {
    left,
    not,
    textsOf,
  }: { readonly left: number; readonly not: readonly number[]; readonly textsOf: TextsOf },
): RoleColumn | undefined {
  const withFigures = (role: 'target' | 'actual'): RoleColumn | undefined =>
    found.find((one) => one.role === role && isFilledIn(role, profileOf(one.column)));
  const told = found.find((one) => one.role === 'target' && isTold(textsOf(one.column)));
  const target = told ?? withFigures('target');
  const story = found.find(
    ({ role, column }) => role === 'narrative' || (role === 'actual' && isTold(textsOf(column))),
  );
  const actual = (told && story) ?? withFigures('actual');
  if (!target || !actual || found.some(({ role }) => role === 'indicator')) return undefined;
  const goal = found.find(({ role }) => role === 'goal')?.column ?? left - 1;
  const taken = new Set(found.map(({ column }) => column));
  const last = Math.min(target.column, actual.column) - 1;
  // Notes below the table are no names.
  const filled = sampledRows(grid, rows).filter(
    (row) => !grid.isEmpty(row, target.column) || !grid.isEmpty(row, actual.column),
  );
  const profileBeside = (column: number): Profile =>
    profile(filled.map((row) => ({ kind: grid.kind(row, column), text: grid.text(row, column) })));
  const mayName = (column: number): boolean =>
    !taken.has(column) && !not.includes(column) && isNaming(grid, rows, column, profileBeside(column));
  const texts = columnsFrom(goal + 1, last).filter(mayName);
  const isOffice = (at: number): boolean =>
    profileOf(at).samples.every(isOrganisation) || isOtherHeading(grid, rows, at);
  const plainest = texts.find((at) => !isOffice(at));
  // Beside a goal the office in charge is no name; alone it may be: 單位別.
  const hasGoal = found.some(({ role }) => role === 'goal');
  // Measurement | Strategic goal: what stands before goals that repeat is what is measured.
  const isGrouped = hasGoal && texts.length === 0 && repeats(profileOf(goal));
  const before = isGrouped ? columnsFrom(left, goal - 1).filter((at) => mayName(at) && !isOffice(at)) : [];
  const column = plainest ?? (hasGoal ? before[0] : texts[0]);
  if (column === undefined) return undefined;
  const heading = { column, row: rows.top, isTotal: false, text: '', above: '', reading: READING };
  return { column, role: 'indicator', period: null, heading, strength: 0 };
}

const columnsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** Whether several rows hold the same, as the goal of several measures does. */
const repeats = ({ samples }: Profile): boolean => new Set(samples).size < samples.length * DISTINCT;

/** Train 240 staff, 228 staff were trained: words with figures, which another column names. */
const isTold = (texts: readonly string[]): boolean => sayWhat(texts) || tellFigures(texts);

/** Figures, or the days by which something is done. */
const isFilledIn = (role: 'target' | 'actual', profile: Profile): boolean =>
  fit(role, profile) === 1 || part(profile, ['date']) >= DATES;

const READING: HeadingReading = { ...BLANK_HEADING, roles: ['indicator'], wording: 'contained' };

const isOtherHeading = (grid: Grid, { top, height }: HeadingRows, column: number): boolean =>
  Array.from({ length: height }, (_, index) => grid.heading(top + index, column)).some(
    (reading) => reading?.isOther,
  );

function isNaming(grid: Grid, { top, height }: HeadingRows, column: number, profile: Profile): boolean {
  const { samples } = profile;
  if (samples.length < FEWEST || part(profile, ['word', 'phrase', 'prose']) < DISTINCT) return false;
  if (new Set(samples).size < samples.length * DISTINCT || samples.some(isUnit)) return false;
  for (let row = top; row < top + height; row++) if (NO_NAMES.test(grid.text(row, column))) return false;
  return true;
}
