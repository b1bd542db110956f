import type { MessageId } from '../../core/language/catalogue';
import { message, type Message } from '../../core/language/message';
import { addWordings } from '../../core/language/wordings';
import { en } from '../../core/language/en/documents';
import { zhTW } from '../../core/language/zh-TW/documents';
import { WorkbookFailure } from '../../workbook/failure';
import type { Workbook } from '../../workbook/port';

addWordings({ en, 'zh-TW': zhTW });

/** The documents that Attain keeps in the workbook, by the names under which they are kept. */
export const STORED = {
  scheme: 'scheme',
  mappings: 'mappings',
  corrections: 'corrections',
  journal: 'journal',
  validation: 'validation',
  findingsSheet: 'findingsSheet',
  fileSummarySheet: 'fileSummarySheet',
  reviewSheet: 'reviewSheet',
  drafts: 'drafts',
} as const;

/** The documents that hold what a person decided, and what Restore goes by. */
export type DocumentName = 'scheme' | 'mappings' | 'corrections' | 'validation' | 'journal';

/** A small document that Attain keeps in the workbook, and how each of its versions is read. */
export interface StoredDocument<T> {
  readonly name: DocumentName;
  /** What holds where the workbook has none. */
  readonly none: T;
  /**
   * One reader for each version, from version 0, which was kept without its number; the last is the version
   * that is written. Each gives what it reads as the last version has it; `undefined` for what it did not write.
   */
  readonly readers: readonly ((content: unknown) => T | undefined)[];
}

/** Why a document of the workbook is not used; it is left as it is. */
export interface DocumentProblem {
  readonly document: DocumentName;
  /** A newer one makes sense to a newer Attain; a damaged one to nobody. */
  readonly kind: 'newer' | 'damaged';
  readonly problem: Message;
}

export interface DocumentReading<T> {
  readonly value: T;
  /** `null` when the document was read, or when there is none. */
  readonly problem: DocumentProblem | null;
}

/** Reads a document. One that cannot be read counts as none, and the problem says why. */
export async function readDocument<T>(
  workbook: Workbook,
  document: StoredDocument<T>,
): Promise<DocumentReading<T>> {
  const stored = await workbook.preferences.get(document.name);
  if (stored === undefined) return { value: document.none, problem: null };
  const { version, content } = unpacked(stored);
  if (version >= document.readers.length) {
    return { value: document.none, problem: problemOf(document.name, 'newer') };
  }
  const value = document.readers[version]?.(content);
  return value === undefined
    ? { value: document.none, problem: problemOf(document.name, 'damaged') }
    : { value, problem: null };
}

/**
 * Keeps a document; `null` removes it.
 *
 * @throws WorkbookFailure where the workbook holds one that cannot be read: it is left as it is
 */
export async function writeDocument<T>(
  workbook: Workbook,
  document: StoredDocument<T>,
  value: T | null,
): Promise<void> {
  const { problem } = await readDocument(workbook, document);
  if (problem) {
    const slots = { document: titleOf(document.name) };
    throw new WorkbookFailure('unsupported', message(`documents.${problem.kind}.not-kept`, slots));
  }
  if (value === null) await workbook.preferences.remove(document.name);
  else {
    await workbook.preferences.set(document.name, { version: document.readers.length - 1, content: value });
  }
}

/** Removes a document that cannot be read, so that a new one can be kept. Only when a person says so. */
export async function discardDocument(workbook: Workbook, name: DocumentName): Promise<void> {
  await workbook.preferences.remove(name);
}

/** The words for a document that is there and not used. */
export function problemOf(document: DocumentName, kind: DocumentProblem['kind']): DocumentProblem {
  return {
    document,
    kind,
    problem: message(`documents.${kind}`, { document: titleOf(document) }),
  };
}

function titleOf(name: DocumentName): Message {
  const id: MessageId = `documents.name.${name}`;
  return message(id);
}

interface Unpacked {
  readonly version: number;
  readonly content: unknown;
}

/** The version of a document. Before they were numbered, documents were kept bare. */
export function unpacked(stored: unknown): Unpacked {
  const isNumbered =
    typeof stored === 'object' &&
    stored !== null &&
    'version' in stored &&
    'content' in stored &&
    typeof stored.version === 'number' &&
    Number.isSafeInteger(stored.version) &&
    stored.version > 0;
  return isNumbered
    ? { version: Number(stored.version), content: stored.content }
    : { version: 0, content: stored };
}
