import { message, type Message } from '../language/message';
import type { PeriodPart, ReportPeriod } from './period';
import './wording';

const FIRST_YEAR = 1911;

/** A period as it is shown: 112年, 第1季, 全年. */
export function periodLabel({ year, part }: ReportPeriod): Message {
  if (year === null) return partLabel(part);
  const roc = String(year - FIRST_YEAR);
  if (part.kind === 'year') return message('period.year', { year: String(year), roc });
  return message('period.part-of-year', { year: String(year), roc, part: partLabel(part) });
}

function partLabel(part: PeriodPart): Message {
  switch (part.kind) {
    case 'year':
      return message('period.whole-year');
    case 'to-date':
      return part.month === null
        ? message('period.to-date')
        : message('period.through-month', { month: part.month });
    case 'half':
    case 'quarter':
    case 'month':
      return part.number === null
        ? message(`period.this-${part.kind}`)
        : message(`period.${part.kind}`, { number: part.number });
  }
}
