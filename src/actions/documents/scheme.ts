import type { Scheme } from '../../core/achievement/scheme';
import { readScheme } from '../../core/achievement/schemeDocument';
import { DEFAULT_SCHEME } from '../../core/achievement/schemePresets';
import { message } from '../../core/language/message';
import { WorkbookFailure } from '../../workbook/failure';
import type { Workbook } from '../../workbook/port';
import { STORED, type DocumentReading } from './document';

/**
 * The workbook's scheme, or the default. A scheme is also exchanged as a file, so it carries its version itself.
 * A damaged or newer one is said so, left alone, and replaced by the default for now.
 */
export async function readStoredScheme(workbook: Workbook): Promise<DocumentReading<Scheme>> {
  const stored = await workbook.preferences.get(STORED.scheme);
  if (stored === undefined) return { value: DEFAULT_SCHEME, problem: null };
  const reading = readScheme(stored);
  if (reading.kind === 'scheme') return { value: reading.scheme, problem: null };
  const { kind, problem } = reading;
  return { value: DEFAULT_SCHEME, problem: { document: STORED.scheme, kind, problem } };
}

/**
 * Keeps a scheme in the workbook, in the place of the one that is there.
 *
 * @throws WorkbookFailure where that was kept by a newer version: it is left as it is
 */
export async function saveScheme(workbook: Workbook, scheme: Scheme): Promise<void> {
  const { problem } = await readStoredScheme(workbook);
  if (problem?.kind === 'newer') {
    const slots = { document: message('documents.name.scheme') };
    throw new WorkbookFailure('unsupported', message('documents.newer.not-kept', slots));
  }
  await workbook.preferences.set(STORED.scheme, scheme);
}
