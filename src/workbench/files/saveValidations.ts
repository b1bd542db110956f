import type * as Excelize from 'excelize-wasm';
import { addressOf } from '../host/addresses';
import { isRecord } from '../host/arguments';
import type { SheetStorage } from '../host/storage';
import { VALIDATIONS } from '../host/recordKinds';
import { validationsOf, type Validation } from '../host/validation/validationRecords';
import type { ValidationOperator, ValidationRule } from '../host/validation/validationRule';
import type { BookSheet } from './book';
import type { EditedFile } from './excelize';
import { checked } from './excelize';

/** Writes the validations of a sheet where they are others than the opened file has. */
export function saveValidations(
  file: EditedFile,
  name: string,
  sheet: SheetStorage,
  before: BookSheet | null,
): void {
  const past = before?.validations ?? [];
  const records = sheet.records(VALIDATIONS);
  const now = records.keys().map((id) => records.get(id));
  if (JSON.stringify(now) === JSON.stringify(past)) return;
  for (const { areas } of past) {
    if (Array.isArray(areas)) checked(file.DeleteDataValidation(name, areas.map(String).join(' ')));
  }
  for (const validation of validationsOf(sheet)) {
    const places = validation.areas.map(addressOf).join(' ');
    checked(file.DeleteDataValidation(name, places));
    checked(file.AddDataValidation(name, { ...written(validation), Sqref: places }));
  }
}

function written({ rule, prompt, errorAlert, ignoreBlanks }: Validation): Excelize.DataValidation {
  const [told, refused] = [textsOf(prompt), textsOf(errorAlert)];
  return {
    AllowBlank: ignoreBlanks,
    ShowInputMessage: told['showPrompt'] !== false,
    ShowErrorMessage: refused['showAlert'] !== false,
    ErrorStyle: (text(refused['style']) || 'stop').toLowerCase(),
    ...(text(told['title']) ? { PromptTitle: text(told['title']) } : {}),
    ...(text(told['message']) ? { Prompt: text(told['message']) } : {}),
    ...(text(refused['title']) ? { ErrorTitle: text(refused['title']) } : {}),
    ...(text(refused['message']) ? { Error: text(refused['message']) } : {}),
    ...(rule ? ruleOf(rule) : {}),
  };
}

function ruleOf(rule: ValidationRule): Excelize.DataValidation {
  switch (rule.kind) {
    case 'custom':
      return { Type: 'custom', Formula1: bare(rule.formula) };
    case 'list':
      // The file says when the arrow is hidden.
      return { Type: 'list', ShowDropDown: !rule.inCellDropDown, Formula1: listOf(rule.source) };
    case 'compared':
      return {
        Type: rule.name === 'wholeNumber' ? 'whole' : rule.name,
        Operator: operatorOf(rule.operator),
        Formula1: bare(rule.formula1),
        ...(rule.formula2 === null ? {} : { Formula2: bare(rule.formula2) }),
      };
  }
}

/** `EqualTo` is `equal` in a file, and `GreaterThanOrEqualTo` `greaterThanOrEqual`. */
function operatorOf(operator: ValidationOperator): string {
  const name = operator.replace(/EqualTo$/, 'Equal');
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function listOf(source: string): string {
  return source.startsWith('=') ? bare(source) : escaped(`"${source.replaceAll('"', '""')}"`);
}

/** Formulas stand in a file without their sign. */
function bare(operand: number | string): string {
  return escaped(String(operand).replace(/^=/, ''));
}

/** The library writes formulas as they are, without regard to what they mean in XML. */
function escaped(formula: string): string {
  return formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function textsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
