import { addressOf } from '../host/addresses';
import type { Plain } from '../host/storage';
import { plainRule, readableRule } from '../host/validation/validationRule';
import { parseArea } from './address';
import { child, children, flagAttribute } from './parts';

/** What cells may hold, as the host keeps it with a sheet. */
export type BookValidation = Readonly<Record<string, Plain>>;

const KINDS: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  textLength: 'textLength',
  date: 'date',
  time: 'time',
};
const STYLES: Readonly<Record<string, string>> = { warning: 'Warning', information: 'Information' };

/** The validations of a sheet; one whose formulas cannot be read is left to the file. */
export function readValidations(root: Element | null): BookValidation[] {
  return children(child(root, 'dataValidations'), 'dataValidation').flatMap((element) => {
    const places = (element.getAttribute('sqref') ?? '').split(' ').map(parseArea);
    const areas = places.flatMap((area) => (area ? addressOf(area) : []));
    const rule = readRule(element);
    if (areas.length === 0 || areas.length < places.length || rule === undefined) return [];
    return [
      {
        areas,
        rule,
        prompt: {
          message: element.getAttribute('prompt') ?? '',
          showPrompt: flagAttribute(element, 'showInputMessage'),
          title: element.getAttribute('promptTitle') ?? '',
        },
        errorAlert: {
          message: element.getAttribute('error') ?? '',
          showAlert: flagAttribute(element, 'showErrorMessage'),
          style: STYLES[element.getAttribute('errorStyle') ?? ''] ?? 'Stop',
          title: element.getAttribute('errorTitle') ?? '',
        },
        ignoreBlanks: flagAttribute(element, 'allowBlank'),
      },
    ];
  });
}

/** Null where there are texts and no rule; undefined for a rule that is none. */
function readRule(element: Element): Plain | undefined {
  const type = element.getAttribute('type') ?? 'none';
  if (type === 'none') return null;
  const [first, second] = ['formula1', 'formula2'].map((name) => child(element, name)?.textContent ?? '');
  const rule = readableRule(givenRule(element, type, first ?? '', second ?? ''));
  return rule && plainRule(rule);
}

function givenRule(element: Element, type: string, first: string, second: string): Plain {
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  if (type === 'list') {
    // The file says when the arrow is hidden.
    const inCellDropDown = !flagAttribute(element, 'showDropDown');
    const literal = /^"(.*)"$/s.exec(first)?.[1]?.replaceAll('""', '"');
    return { list: { inCellDropDown, source: literal ?? `=${first}` } };
  }
  const operator = (element.getAttribute('operator') ?? 'between').replace(/equal$/i, '$&To');
  const operands = { formula1: operandOf(first), ...(second === '' ? {} : { formula2: operandOf(second) }) };
  return { [KINDS[type] ?? type]: { ...operands, operator } };
}

function operandOf(text: string): string | number {
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : `=${text}`;
}
