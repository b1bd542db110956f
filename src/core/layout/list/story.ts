import { fit } from '../evidence/fit';
import type { Profile } from '../evidence/profile';
import type { RoleColumn } from './resolveRoles';

/**
 * 評核結果 over sentences is the narrative where nothing else tells the story. Its cells alone decide: what else the
 * table has is another thing once results have columns of their own, and the column would no longer be read.
 */
export function withStory(
  found: readonly RoleColumn[],
  profileOf: (column: number) => Profile,
): readonly RoleColumn[] {
  if (found.some(({ role }) => role === 'narrative')) return found;
  return found.map((one) =>
    one.role === 'status' && tellsStory(profileOf(one.column)) ? { ...one, role: 'narrative' } : one,
  );
}

/** Sentences, or words with figures in them; a verdict in a few words has none. */
function tellsStory(profile: Profile): boolean {
  if (fit('narrative', profile) !== 1 || fit('status', profile) === 1) return false;
  const withFigures = profile.samples.filter((text) => /\d/.test(text)).length;
  return fit('status', profile) === -1 || withFigures >= profile.samples.length / 2;
}
