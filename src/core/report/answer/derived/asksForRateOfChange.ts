import type { Wanted } from '../wanted';

/** 減少率, 成長幅度, growth rate: a name that says itself that it is a share of what there was before. */
const NAMED =
  /(?:節[電水油能]率|減碳率|[增減降漲升]幅|(?:成長|增加|增長|提升|減少|降低|下降|縮減|衰退)(?:率|比率|比例|幅度|百分比))(?:\([^)]*\))?$|\b(?:growth|reduction|decrease|increase) rate$|\brate of (?:growth|reduction|decrease|increase)\b|\bpercent(?:age)? (?:change|reduction|increase|decrease)\b/i;

/** Whether a rate of change is what is looked for: by the name, with a target in percent or none. */
export function asksForRateOfChange({ name, unit }: Pick<Wanted, 'name' | 'unit'>): boolean {
  const isPossible = unit.dimension === 'percent' || unit.dimension === 'none';
  return isPossible && NAMED.test(name.trim());
}
