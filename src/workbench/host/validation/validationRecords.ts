import { addressOf, areaOf } from '../addresses';
import { isRecord } from '../arguments';
import { intersection, without, type Area } from '../area';
import { newId } from '../ids';
import { plainOf } from '../plain';
import type { Plain, SheetStorage } from '../storage';
import { plainRule, ruleOf, type ValidationRule } from './validationRule';
import { VALIDATIONS } from '../recordKinds';

/** What a cell says when it is selected, and when something invalid is typed. */
export interface ValidationTexts {
  readonly prompt: Plain;
  readonly errorAlert: Plain;
  readonly ignoreBlanks: boolean;
}

/** A validation as it is kept with its sheet. No two lie over the same cell. */
export interface Validation extends ValidationTexts {
  readonly id: string;
  readonly areas: readonly Area[];
  /** Null where there are texts and no rule. */
  readonly rule: ValidationRule | null;
}

export const NO_TEXTS: ValidationTexts = {
  prompt: { message: '', showPrompt: true, title: '' },
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  ignoreBlanks: true,
};

export function validationsOf(sheet: SheetStorage): readonly Validation[] {
  const records = sheet.records(VALIDATIONS);
  return records.keys().flatMap((id) => {
    const kept = records.get(id);
    if (!isRecord(kept) || !Array.isArray(kept['areas'])) return [];
    return [
      {
        id,
        areas: kept['areas'].flatMap((one) => (typeof one === 'string' ? areaOf(one) : [])),
        rule: isRecord(kept['rule']) ? ruleOf(kept['rule']) : null,
        prompt: plainOf(kept['prompt']),
        errorAlert: plainOf(kept['errorAlert']),
        ignoreBlanks: kept['ignoreBlanks'] !== false,
      },
    ];
  });
}

/** Takes every validation away from the areas, and gives them this one instead, or none. */
export function setValidation(
  sheet: SheetStorage,
  areas: readonly Area[],
  validation: (ValidationTexts & Pick<Validation, 'rule'>) | null,
): void {
  for (const known of validationsOf(sheet)) {
    if (!known.areas.some((one) => areas.some((area) => intersection(one, area)))) continue;
    const left = areas.reduce<Area[]>(
      (rest, area) => rest.flatMap((one) => without(one, area)),
      [...known.areas],
    );
    if (left.length === 0) sheet.records(VALIDATIONS).remove(known.id);
    else keep(sheet, { ...known, areas: left });
  }
  if (validation) keep(sheet, { ...validation, id: newId(), areas });
}

function keep(sheet: SheetStorage, { id, areas, rule, prompt, errorAlert, ignoreBlanks }: Validation): void {
  sheet.records(VALIDATIONS).set(id, {
    areas: areas.map(addressOf),
    rule: rule && plainRule(rule),
    prompt,
    errorAlert,
    ignoreBlanks,
  });
}
