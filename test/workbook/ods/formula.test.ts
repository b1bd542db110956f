import { excelFormula } from '../../../src/workbook/ods/formula';

test.each([
  ['of:=[.C3]+1', '=C3+1'],
  ['of:=[.$C$3]/[.D$4]', '=$C$3/D$4'],
  ['of:=SUM([.C3:.D9])', '=SUM(C3:D9)'],
  ['of:=[$績效.$C$4]*2', '=績效!$C$4*2'],
  ["of:=SUM([$'隱 藏'.A1:$'隱 藏'.B2])", "=SUM('隱 藏'!A1:B2)"],
  ['of:=IF([.A1]>0;"甲;乙";"[.A1]")', '=IF(A1>0,"甲;乙","[.A1]")'],
  ['of:=SUM({1;2|3;4})', '=SUM({1,2;3,4})'],
  ['of:=COM.MICROSOFT.IFS([.A1];1)', '=IFS(A1,1)'],
  ['of:=[.#REF!]', '=#REF!'],
  ['msoxl:=A1+B1', '=A1+B1'],
])('%s is %s', (written, read) => {
  expect(excelFormula(written)).toBe(read);
});
