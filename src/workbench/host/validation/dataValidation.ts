import { choiceOf, flagOf, isRecord, textOf } from '../arguments';
import { contains, intersection, type Area } from '../area';
import { ExcelObject, type HostContext } from '../context';
import { invalidArgument, itemNotFound } from '../failures';
import { checkUnprotected } from '../protectionGuard';
import { RangeAreas } from '../range/rangeAreas';
import { rectanglesOf } from '../range/rectangles';
import { workableArea } from '../range/styledAreas';
import type { Plain, SheetStorage } from '../storage';
import { checkOf } from './validationCheck';
import { NO_TEXTS, setValidation, validationsOf, type Validation } from './validationRecords';
import { plainRule, ruleOf, typeOfRule } from './validationRule';

/** The most characters of a title, and of a message. */
const MOST_TITLE = 32;
const MOST_MESSAGE = 255;

/** What cells may hold, as a person who types into them is held to it; an add-in is not. */
export class DataValidation extends ExcelObject {
  readonly typeName = 'DataValidation';

  constructor(
    context: HostContext,
    private readonly sheet: SheetStorage,
    private readonly areas: readonly Area[],
  ) {
    super(context);
  }

  get type(): string {
    const touching = this.touching();
    const [first, second] = touching;
    if (!first) return 'None';
    if (second) return 'Inconsistent';
    if (!this.isWhole(first)) return 'MixedCriteria';
    return first.rule ? typeOfRule(first.rule) : 'None';
  }

  get rule(): Plain {
    const rule = this.common()?.rule;
    return rule ? plainRule(rule) : null;
  }

  set rule(value: unknown) {
    const texts = this.common() ?? NO_TEXTS;
    this.keep({ ...texts, rule: ruleOf(value) });
  }

  get prompt(): Plain {
    return this.common()?.prompt ?? NO_TEXTS.prompt;
  }

  set prompt(value: unknown) {
    const given = recordOf(value);
    const prompt = {
      message: within(given['message'], MOST_MESSAGE),
      showPrompt: given['showPrompt'] === undefined || flagOf(given['showPrompt']),
      title: within(given['title'], MOST_TITLE),
    };
    this.keep({ ...(this.common() ?? { ...NO_TEXTS, rule: null }), prompt });
  }

  get errorAlert(): Plain {
    return this.common()?.errorAlert ?? NO_TEXTS.errorAlert;
  }

  set errorAlert(value: unknown) {
    const given = recordOf(value);
    const errorAlert = {
      message: within(given['message'], MOST_MESSAGE),
      showAlert: given['showAlert'] === undefined || flagOf(given['showAlert']),
      style: choiceOf(given['style'], ['Stop', 'Warning', 'Information'] as const, 'Stop'),
      title: within(given['title'], MOST_TITLE),
    };
    this.keep({ ...(this.common() ?? { ...NO_TEXTS, rule: null }), errorAlert });
  }

  get ignoreBlanks(): boolean {
    return this.common()?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(value: unknown) {
    this.keep({ ...(this.common() ?? { ...NO_TEXTS, rule: null }), ignoreBlanks: flagOf(value) });
  }

  /** Null where some cells are valid and others are not. */
  get valid(): boolean | null {
    const invalid = this.invalid();
    if (invalid.length === 0) return true;
    const cells = (areas: readonly Area[]) => areas.reduce((sum, one) => sum + one.rows * one.columns, 0);
    return cells(invalid) === cells(this.workable()) ? false : null;
  }

  clear(): void {
    checkUnprotected(this.sheet);
    setValidation(this.sheet, this.areas, null);
  }

  /** @throws HostError ItemNotFound where all cells are valid */
  getInvalidCells(): RangeAreas {
    const invalid = this.getInvalidCellsOrNullObject();
    if (!invalid) throw itemNotFound();
    return invalid;
  }

  getInvalidCellsOrNullObject(): RangeAreas | null {
    const invalid = this.invalid();
    return invalid.length === 0 ? null : new RangeAreas(this.context, this.sheet, invalid);
  }

  private readonly touching = (): readonly Validation[] =>
    validationsOf(this.sheet).filter((one) =>
      one.areas.some((area) => this.areas.some((own) => intersection(own, area))),
    );

  private readonly isWhole = (validation: Validation): boolean =>
    this.areas.every((own) => validation.areas.some((area) => contains(area, own)));

  /** The validation of all cells, or null where they have none or not the same. */
  private readonly common = (): Validation | null => {
    const [first, second] = this.touching();
    return first && !second && this.isWhole(first) ? first : null;
  };

  private readonly keep = (validation: Omit<Validation, 'id' | 'areas'>): void => {
    checkUnprotected(this.sheet);
    setValidation(this.sheet, this.areas, validation);
  };

  private readonly workable = (): readonly Area[] =>
    this.areas.flatMap((area) => workableArea(this.sheet, area) ?? []);

  private readonly invalid = (): Area[] => {
    const checks = this.touching().map((one) => ({
      areas: one.areas,
      check: checkOf(this.context.storage, this.sheet, one),
    }));
    return this.workable().flatMap((area) => {
      const cells = this.sheet.readCells(area);
      return rectanglesOf(area, (row, column) => {
        const value = cells[row - area.row]?.[column - area.column]?.value ?? null;
        const cell = { row, column, rows: 1, columns: 1 };
        return checks.some(
          ({ areas, check }) => areas.some((one) => intersection(one, cell)) && !check(value),
        );
      });
    });
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw invalidArgument();
  return value;
}

function within(value: unknown, most: number): string {
  const text = value === undefined || value === null ? '' : textOf(value);
  if (text.length > most) throw invalidArgument();
  return text;
}
