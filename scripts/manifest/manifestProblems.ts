import { addressProblems } from './addressProblems';
import { controlProblems } from './controlProblems';
import { iconProblems } from './iconProblems';
import type { Manifest } from './manifestDocument';
import { orderProblems } from './orderProblems';
import { resourceProblems } from './resourceProblems';
import { runtimeProblems } from './runtimeProblems';
import type { Site } from './site';
import { textProblems } from './textProblems';

/** What a check of the manifest says; empty when all is well. */
export type ManifestCheck = (manifest: Manifest, site: Site) => string[];

/** Every check of a manifest that needs neither Excel nor a network, by what it looks at. */
export const manifestChecks: Readonly<Record<string, ManifestCheck>> = {
  'the order of its elements': orderProblems,
  'its named resources': resourceProblems,
  'its texts': textProblems,
  'its addresses': addressProblems,
  'its icons': iconProblems,
  'its runtime': runtimeProblems,
  'its controls': controlProblems,
};

/** Everything for which Excel would refuse a manifest or show it incomplete. */
export function manifestProblems(manifest: Manifest, site: Site): string[] {
  return Object.values(manifestChecks).flatMap((check) => check(manifest, site));
}
