import type { SampleSheet } from '../sheet';
import { body, count, gridSheet, heading, title, type GridRow, type GridValue } from './grid';

/** A council's measures by fiscal year: two years of results, then this year's target and result. */
export function fiscalYearsSheet(): SampleSheet {
  return gridSheet({
    name: 'Measures',
    font: 'Calibri',
    widths: [18, 36, 12, 11, 11, 14, 11, 11, 12, 56],
    frozenRows: 2,
    merges: ['A3:A4', 'A5:A6', 'A7:A8', 'A9:A10'],
    rows: [
      title('Riverside Borough Council: Performance Measures FY2024'),
      heading(
        ...['Outcome', 'Measure', 'Unit', 'FY2022 Actual', 'FY2023 Actual', 'FY2024 Target', 'FY2024 Actual'],
        ...['% of target', 'Status', 'Commentary'],
      ),
      measure('Safe streets', 'Street lights repaired within 5 days', '%', [88.1, 90.4, 92, 93.6], 1.0174, [
        'Met',
        'Of 6,250 reported lights, 5,850 were repaired within 5 days.',
      ]),
      measure(null, 'Road collisions with injury', 'collisions', [214, 205, 'no more than 200', 208], null, [
        'Met',
        'There were 208 collisions, three more than the year before.',
      ]),
      measure('Homes for all', 'New affordable homes', 'homes', [310, 342, 380, 361], 0.95, [
        'Not met',
        'Riverside completed 188 homes, Hilltop 96 and Dockside 77, 361 in total.',
      ]),
      measure(null, 'Households helped to stay warm', 'households', [1120, 1204, 1250, 1310], 1.084, [
        'Met',
        'A second adviser joined in autumn, and 1,310 households were helped.',
      ]),
      measure('A clean borough', 'Household waste recycled', '%', [44.2, 46, 48, 47.1], 0.9813, [
        'Not met',
        'Of 52,400 tonnes collected, 24,680 tonnes were recycled. Food waste rounds began late.',
      ]),
      measure(null, 'Parks with a quality award', 'parks', [9, 10, 12, 12], 1, [
        'Met',
        'Two parks won the award for the first time.',
      ]),
      measure(
        'Good work',
        'Adults who completed a skills course',
        'adults',
        [2050, 2310, 2400, '2,592'],
        1.08,
        ['Met', '2,592 adults completed a course, more than in any year before.'],
      ),
      measure(null, 'Enquiries answered within 2 days', '%', [81, 85, 90, 88.2], 0.98, [
        'Not met',
        'Of 3,500 enquiries, 3,087 were answered within 2 days.',
      ]),
    ],
  });
}

function measure(
  outcome: string | null,
  name: string,
  unit: string,
  figures: readonly (number | string)[],
  achieved: number | null,
  [status, commentary]: readonly [string, string],
): GridRow {
  const cells = figures.map((figure): GridValue =>
    typeof figure === 'number' && Number.isInteger(figure) ? count(figure) : figure,
  );
  const share: GridValue = achieved === null ? null : { value: achieved, format: '0.0%' };
  return body(outcome, name, unit, ...cells, share, status, commentary);
}
