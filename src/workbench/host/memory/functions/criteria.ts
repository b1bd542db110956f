import { compare } from '../compare';
import { isError, numberFrom } from '../coercion';
import type { CellValue } from '../../storage';

/** Whether a cell is what is looked for. */
export type Criterion = (value: CellValue) => boolean;

const COMPARISON = /^(<=|>=|<>|=|<|>)?(.*)$/s;

/** `60`, `>=60`, `<>`, `*件`: as SUMIF, COUNTIF and the like take it. */
export function criterionOf(wanted: CellValue): Criterion {
  if (typeof wanted !== 'string') return (value) => value !== null && compare(value, wanted) === 0;
  const [, operator = '=', operand = ''] = COMPARISON.exec(wanted) ?? [];
  const number = operand === '' ? null : numberFrom(operand);
  if (operator === '=' || operator === '<>') {
    const isMeant = equalTo(operand, number);
    return operator === '=' ? isMeant : (value) => !isMeant(value);
  }
  const limit = typeof number === 'number' ? number : operand;
  return (value) => {
    if (value === null || isError(value) || typeof value !== typeof limit) return false;
    const order = compare(value, limit);
    return (
      (order < 0 && operator.includes('<')) ||
      (order > 0 && operator.includes('>')) ||
      (order === 0 && operator.includes('='))
    );
  };
}

function equalTo(operand: string, number: unknown): Criterion {
  if (operand === '') return (value) => value === null || value === '';
  const pattern = wildcard(operand);
  return (value) => {
    if (typeof number === 'number' && (typeof value === 'number' ? value : asNumber(value)) === number)
      return true;
    return typeof value === 'string' && pattern.test(value);
  };
}

/** Texts that look like the number count as it. */
function asNumber(value: CellValue): unknown {
  return typeof value === 'string' ? numberFrom(value) : null;
}

/** The whole text, in whatever case: `*` is any text, `?` any character, and `~` takes that back. */
export function wildcard(text: string): RegExp {
  const pattern = text.replace(
    /~([*?~])|([*?])|[\\^$.|+(){}[\]]/g,
    (whole: string, plain?: string, wild?: string) => {
      if (plain !== undefined) return `\\${plain}`;
      if (wild !== undefined) return wild === '*' ? '.*' : '.';
      return `\\${whole}`;
    },
  );
  return new RegExp(`^${pattern}$`, 'isu');
}
