import fc from 'fast-check';
import { rawText } from '../../../src/core/report/rows/fields';
import { allFindings } from './bed/run';
import { anyFilling, sheetWithCell } from './bed/fullCell';
import { runs } from '../../support/runs';

jest.setTimeout(120_000);

describe('a cell that is full', () => {
  it('is read and checked to its end, whatever it is filled with, and quoted as it stands', () => {
    fc.assert(
      fc.property(anyFilling, ({ part, column }) => {
        const snapshot = sheetWithCell(part, column);
        for (const { at, message } of allFindings(snapshot)) {
          expect(message.id).not.toBe('findings.rule-failed');
          expect(at.quote).toBe(rawText(snapshot, at.cell).slice(at.start, at.end));
        }
      }),
      runs(150),
    );
  });
});
