import fc from 'fast-check';
import type { Assessment } from '../../../src/core/achievement/assessment';
import type { Language } from '../../../src/core/language/message';
import { composeDraft } from '../../../src/core/draft/composeDraft';
import { defaultHouseStyle, PROJECT_REPORT } from '../../../src/core/draft/houseStyles';
import { renderDraft } from '../../../src/core/draft/render';
import { DEFAULT_SCHEME } from '../../../src/core/achievement/schemePresets';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { fileOf, sheetOf, type TestRow } from '../validation/bed/rows';
import { applied, draftsOf, findingsOf, untraced } from './bed/drafted';
import { figureRow } from './bed/figureRows';
import { runs } from '../../support/runs';

/** What is asked for. */
const TO_COMPLETE: readonly string[] = ['placeholder-left'];

/** What a row says in figures. */
function facts({ indicator, rate, status, met }: Assessment) {
  const { target, actual, measure, direction, conditions } = indicator;
  return {
    measure,
    direction: direction.way,
    target: target && [
      target.value.value.toString(),
      target.value.unit.name,
      target.value.due,
      target.value.upper?.toString(),
    ],
    actual: actual && [
      actual.quantity.value.times(actual.quantity.unit.scale).toString(),
      actual.quantity.unit.dimension === 'money' ? '元' : actual.quantity.unit.name,
      actual.quantity.exactness,
    ],
    conditions: conditions.map((condition) => condition.actual?.value.value.toString() ?? null),
    rate: rate?.toString() ?? null,
    status,
    met,
  };
}

const assessed = (snapshot: SheetSnapshot): readonly Assessment[] =>
  fileOf(snapshot).readings.map(({ assessment }) => assessment);

/** The same report without its actual column: the narrative alone has to tell the result. */
function withoutActuals(snapshot: SheetSnapshot): SheetSnapshot {
  const column = fileOf(snapshot).table.columns.actual;
  const blank = <T>(grid: readonly (readonly T[])[], empty: T): T[][] =>
    grid.map((line, row) => line.map((cell, at) => (row > 1 && at === column ? empty : cell)));
  return {
    ...snapshot,
    values: blank(snapshot.values, ''),
    formulas: blank(snapshot.formulas, ''),
    text: blank(snapshot.text, ''),
  };
}

describe.each(['zh-TW', 'en'] as const)('filling a report of figures alone (%s)', (language: Language) => {
  const report = fc.array(figureRow(language), { minLength: 1, maxLength: 6 });
  const sheet = (rows: readonly TestRow[]): SheetSnapshot => sheetOf({ rows, language });

  it('reads back as what was written: target, result, rate and status', () => {
    fc.assert(
      fc.property(report, (rows) => {
        const before = sheet(rows);
        const after = applied(before, draftsOf(before, { mode: 'fill', language }).plan);
        expect(assessed(after).map(facts)).toEqual(assessed(before).map(facts));
        expect(assessed(withoutActuals(after)).map(facts)).toEqual(assessed(before).map(facts));
      }),
      runs(150),
    );
  });

  it('states each rate and each status as the numbers give them', () => {
    fc.assert(
      fc.property(report, (rows) => {
        const before = sheet(rows);
        const after = assessed(applied(before, draftsOf(before, { mode: 'fill', language }).plan));
        for (const { indicator, rate, status } of after) {
          if (status === 'not-assessable') continue;
          expect(indicator.reported.status?.claims).toBe(status);
          const stated = indicator.reported.rate?.value.value;
          if (rate) expect(stated?.toString()).toBe(rate.toDecimalPlaces(2, 4).toString());
        }
      }),
      runs(100),
    );
  });

  it('traces every digit, gives the same bytes twice, and leaves nothing to draft', () => {
    fc.assert(
      fc.property(report, fc.constantFrom('concise', 'full'), (rows, length) => {
        const before = sheet(rows);
        const plan = draftsOf(before, { mode: 'fill', language, length });
        expect(draftsOf(before, { mode: 'fill', language, length })).toEqual(plan);
        for (const { cells } of plan.rows) {
          for (const cell of cells) expect(untraced({ ...cell, text: cell.after })).toBe('');
        }
        const after = applied(before, plan.plan);
        for (const mode of ['fill', 'refresh', 'rewrite'] as const) {
          expect(draftsOf(after, { mode, language, length }).plan.cells).toEqual([]);
        }
      }),
      runs(60),
    );
  });

  it('holds no error and no warning but what is to be completed', () => {
    fc.assert(
      fc.property(report, (rows) => {
        const before = sheet(rows);
        const was = new Set(findingsOf(before).map(({ rule }) => rule));
        const after = applied(before, draftsOf(before, { mode: 'fill', language }).plan);
        const found = findingsOf(after).filter(({ severity, rule }) => severity !== 'info' && !was.has(rule));
        expect(
          found.filter(({ rule }) => !TO_COMPLETE.includes(rule)).map(({ rule, at }) => [rule, at.quote]),
        ).toEqual([]);
      }),
      runs(60),
    );
  });
});

describe('another agency’s form', () => {
  it('needs no code: its sections stand in its own order', () => {
    const [assessment] = assessed(
      sheetOf({ rows: [{ goal: '便民服務', target: '100 件', actual: '120 件' }] }),
    );
    if (!assessment) throw new Error('A row is an indicator.');
    const voice = { language: 'zh-TW', scheme: DEFAULT_SCHEME } as const;
    expect(renderDraft(composeDraft(assessment, voice, PROJECT_REPORT, 'full'), 'zh-TW').text).toBe(
      [
        '目標項目：便民服務。100 件。',
        '推動作為：【請補充：辦理經過及具體成果】。',
        '達成效益：120 件，達成率 120.00%，符合並超越年度目標值。【請補充：對民眾或業務之具體效益】。',
        '未來精進方向：【請補充：未來精進方向】。',
      ].join('\n'),
    );
    expect(defaultHouseStyle('zh-TW').name).toBe('annual-report');
  });
});
