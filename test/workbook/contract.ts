import { readingContract } from './contract/reading';
import { applyingContract } from './contract/applying';
import { restoringContract } from './contract/restoring';
import { wrappingContract } from './contract/wrapping';
import { failingContract } from './contract/failing';
import { pagesContract } from './contract/pages';
import type { MakeBench } from './bench';

/** What every workbook has to do, whatever it is made of: run over the double and over the Excel adapter. */
export function describeWorkbook(name: string, make: MakeBench): void {
  describe(`${name}: what every workbook does`, () => {
    readingContract(make);
    applyingContract(make);
    restoringContract(make);
    wrappingContract(make);
    failingContract(make);
    pagesContract(make);
  });
}
