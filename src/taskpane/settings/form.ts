import type { Problems, SchemeDraft } from './schemeDraft';

/** What a group of fields needs of the form that it is part of. */
export interface SchemeForm {
  readonly draft: SchemeDraft;
  readonly problems: Problems;
  readonly change: (part: Partial<SchemeDraft>) => void;
}
