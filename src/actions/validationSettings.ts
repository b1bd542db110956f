import * as v from 'valibot';
import { SEVERITIES, type Finding, type Severity } from '../core/validation/engine/finding';
import { cellFingerprint } from '../core/validation/engine/findingSteps';
import { RULE_NAMES, type RuleName } from '../core/validation/engine/ruleNames';
import { DEFAULT_SETTINGS, type ValidationSettings } from '../core/validation/engine/settings';
import type { SheetSnapshot } from '../core/sheet/snapshot';
import type { Workbook } from '../workbook/port';
import { readDocument, writeDocument, type StoredDocument } from './documents/document';
import { without } from './without';

const schema = v.object({
  severities: v.record(v.string(), v.picklist([...SEVERITIES, 'off'])),
  accepted: v.array(v.object({ key: v.string(), text: v.string(), reason: v.string() })),
});

/** What the user decided about rules and findings. */
export const VALIDATION: StoredDocument<ValidationSettings> = {
  name: 'validation',
  none: DEFAULT_SETTINGS,
  readers: [readSettings, readSettings],
};

/** Rules that this version does not know are left out. */
function readSettings(content: unknown): ValidationSettings | undefined {
  const result = v.safeParse(schema, content);
  if (!result.success) return undefined;
  const severities: Partial<Record<RuleName, Severity | 'off'>> = {};
  for (const name of RULE_NAMES) {
    const chosen = result.output.severities[name];
    if (chosen !== undefined) severities[name] = chosen;
  }
  return { severities, accepted: result.output.accepted };
}

/** The settings that hold now: the workbook's, or the default ones. */
export async function storedSettings(workbook: Workbook): Promise<ValidationSettings> {
  return (await readDocument(workbook, VALIDATION)).value;
}

/** Gives a rule another severity, or switches it off; `null` gives it its own again. */
export async function setRuleSeverity(
  workbook: Workbook,
  rule: RuleName,
  severity: Severity | 'off' | null,
): Promise<void> {
  const { severities, accepted } = await storedSettings(workbook);
  const others = without(severities, rule);
  await writeDocument(workbook, VALIDATION, {
    severities: severity === null ? others : { ...others, [rule]: severity },
    accepted,
  });
}

/** Lets findings stand, with the reason, each until the text of its cell changes. */
export async function acceptFindings(
  workbook: Workbook,
  snapshot: SheetSnapshot,
  findings: readonly Finding[],
  reason: string,
): Promise<void> {
  const { severities, accepted } = await storedSettings(workbook);
  const byKey = new Map(accepted.map((acceptance) => [acceptance.key, acceptance]));
  for (const finding of findings) {
    byKey.set(finding.key, { key: finding.key, text: cellFingerprint(snapshot, finding), reason });
  }
  await writeDocument(workbook, VALIDATION, { severities, accepted: [...byKey.values()] });
}

/** Takes an acceptance back. */
export async function withdrawAcceptance(workbook: Workbook, finding: Finding): Promise<void> {
  const { severities, accepted } = await storedSettings(workbook);
  await writeDocument(workbook, VALIDATION, {
    severities,
    accepted: accepted.filter(({ key }) => key !== finding.key),
  });
}
