import type { ColumnRole } from '../../layout/roles';
import type { Fields } from '../rows/fields';

/** What of a row a person may have to decide. */
export const SUBJECTS = ['actual', 'direction', 'target'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** The fields whose words a decision is about: while these stand, it holds. The row's name is its key. */
export function fieldsAbout(subject: Subject, fields: Fields): readonly ColumnRole[] {
  switch (subject) {
    case 'direction':
      return ['target', 'unit', 'direction'];
    case 'target':
      return ['target', 'narrative'];
    case 'actual':
      // A result in a cell of its own is decided on there, whatever is told of it elsewhere.
      return (fields.actual?.plain ?? '') === ''
        ? ['target', 'unit', 'narrative']
        : ['target', 'unit', 'actual'];
  }
}
