import fc from 'fast-check';
import type { SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { WorkbookFailure } from '../../../src/workbook/failure';
import { openWorkbookFile } from '../../../src/workbook/file/fileWorkbook';
import { partsOfSmallReport, smallReport } from '../../fixtures/files/smallReport';
import { change, empty, formula, planOf } from './plans';
import { runs } from '../../support/runs';

jest.setTimeout(60_000);

const GOOD = smallReport();
const PARTS = Object.keys(partsOfSmallReport());
/** What a part of XML falls over, and any other character. */
const CHARACTER = fc.oneof(
  fc.constantFrom('<', '>', '&', '"', '/', '=', ' ', '\0', '9', 'A', '\ud800'),
  fc.string({ minLength: 1, maxLength: 1 }),
);

async function readAll(bytes: Uint8Array): Promise<readonly SheetSnapshot[]> {
  const workbook = await openWorkbookFile(bytes, '壞檔.xlsx');
  const sheets = await workbook.sheets();
  return Promise.all(sheets.map((sheet) => workbook.read(sheet)));
}

/** What was read; a failure that people can read is an answer too, anything else that is thrown is not. */
async function answerOf<T>(work: Promise<T>): Promise<T | 'refused'> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof WorkbookFailure) return 'refused';
    throw error;
  }
}

test('a file with a flipped byte is refused, or reads as if nothing had happened', async () => {
  const good = await readAll(GOOD);
  await fc.assert(
    fc.asyncProperty(fc.nat(GOOD.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const bytes = GOOD.slice();
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      const read = await answerOf(readAll(bytes));
      if (read !== 'refused') expect(read).toEqual(good);
    }),
    runs(200),
  );
});

test('a file that ends anywhere is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(GOOD.length - 1), async (length) => {
      expect(await answerOf(readAll(GOOD.slice(0, length)))).toBe('refused');
    }),
    runs(60),
  );
});

test('a part with other characters reads, and can be written, or is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...PARTS), fc.nat(), CHARACTER, async (part, place, character) => {
      const xml = String(partsOfSmallReport()[part]);
      const at = place % xml.length;
      const bytes = smallReport({ [part]: xml.slice(0, at) + character + xml.slice(at + 1) });
      await answerOf(readAll(bytes));
      await answerOf(written(bytes));
    }),
    runs(120),
  );
});

async function written(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = await openWorkbookFile(bytes, '壞檔.xlsx');
  const [first = { id: '', name: '' }] = await workbook.sheets();
  const plan = planOf([change('D2', empty, formula('=C2/B2'), '0.00%')]);
  await workbook.apply({ ...plan, sheet: first });
  return workbook.toBytes();
}
