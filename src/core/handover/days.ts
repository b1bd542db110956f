import type { Language } from '../language/message';
import { message } from '../language/message';
import { render } from '../language/render';
import './wording';

/** A day of the calendar; the core has no clock and is told it. */
export interface Day {
  readonly year: number;
  /** From 1 on. */
  readonly month: number;
  readonly day: number;
}

/** The year before the first of the Republic. */
const BEFORE_REPUBLIC = 1911;

/** A year as official papers of that language write it: 113, 2024. */
export function yearIn(year: number, language: Language): string {
  return String(language === 'zh-TW' && year > BEFORE_REPUBLIC ? year - BEFORE_REPUBLIC : year);
}

/** A day as official papers of that language write it: 113 年 2 月 1 日, 2024-02-01. */
export function dateIn({ year, month, day }: Day, language: Language): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const isChinese = language === 'zh-TW';
  return render(
    message('handover.day', {
      year: yearIn(year, language),
      month: isChinese ? String(month) : two(month),
      day: isChinese ? String(day) : two(day),
    }),
    language,
  );
}
