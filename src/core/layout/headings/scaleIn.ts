import { readUnit } from '../../quantity/units';

/** What a line says before the scale of its figures, and what it excepts behind. */
const BEFORE =
  /^(?:(?:all )?(?:the )?(?:figures?|amounts?|values?|numbers?|data|costs?)?\s?(?:are )?(?:shown|expressed|reported|stated|presented|given)?\s?(?:in )|(?:currency )?units?\s?[:：]\s?)/i;
const BEHIND = /\s?(?:unless|except|where|if) .*$/i;
const SCALE = /thous|million|billion|000|\bmil\b|\$\s?(?:k|m|mn|bn)$|[€£]\s?(?:k|m|mn|bn)$/i;
const LONGEST = 28;

/**
 * The scale that a part of a line gives to figures in English: $ million unless otherwise stated, figures in thousands,
 * million m³; `null` where it gives none. A bare scale must be said of figures, or stand in brackets of its own.
 */
export function scaleIn(part: string, isAside: boolean): string | null {
  const bare = part.trim().replace(BEHIND, '');
  const unit = bare.replace(BEFORE, '').trim();
  if (unit === '' || unit.length > LONGEST || !SCALE.test(unit)) return null;
  if (readUnit(unit).scale === '1') return null;
  return isAside || unit !== bare || /[^a-z]/i.test(unit) ? unit : null;
}
