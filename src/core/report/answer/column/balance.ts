import type { FoundQuantity } from '../../../quantity/quantity';
import { negated } from '../../../quantity/sign';
import { has } from '../../../reading/mention';
import type { Statement } from '../../../reading/statement';

/** What may stand on either side of zero. */
const BALANCE =
  /餘絀|盈虧|損益|盈餘|賸餘|淨利|獲利|收支|結餘|\b(?:profit|surplus|balance|net (?:income|result)|operating result)/i;
const BELOW = /短絀|虧損|赤字|虧絀|淨損|deficit|loss/i;

/** A deficit is below zero where a balance is reported (短絀 1,250 萬元); where deficits are reported, it is not. */
export function signedBalance(statement: Statement, figure: FoundQuantity, name: string): FoundQuantity {
  if (!BALANCE.test(name) || BELOW.test(name) || figure.value.lte(0)) return figure;
  const [mention] = statement.mentionsOf([figure]);
  return mention && has(mention, 'deficit') ? negated(figure) : figure;
}
