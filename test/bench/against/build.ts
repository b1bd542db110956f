import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as presets from '../../../src/core/achievement/schemePresets';
import type * as opening from '../../../src/core/validation/engine/reportFile';
import type * as settings from '../../../src/core/validation/engine/settings';
import type * as checking from '../../../src/core/validation/engine/validateReport';
import type * as rules from '../../../src/core/validation/rules';
import type * as core from '../core';
import type * as reports from '../reports';

type Core = Pick<typeof core, 'assessed'>;
type Reports = Pick<typeof reports, 'snapshotOf'>;
type Scheme = Pick<typeof presets, 'DEFAULT_SCHEME'>;
type Settings = Pick<typeof settings, 'DEFAULT_SETTINGS'>;
type Rules = Pick<typeof rules, 'RULES'>;
type Opening = Pick<typeof opening, 'reportFile'>;
type Checking = Pick<typeof checking, 'validateReport'>;

/** What is measured of a build, from whatever commit. */
export type Build = Core & Reports & Scheme & Settings & Rules & Opening & Checking;

/** Loads a checkout's own modules. Files of its checks are found by their names, for they have moved. */
export async function buildIn(checkout: string): Promise<Build> {
  const bench = (name: string): string => join(checkout, 'test/bench', name);
  const checks = join(checkout, 'src/core/validation');
  return {
    ...(await loaded<Core>(bench('core.ts'), ['assessed'])),
    ...(await loaded<Reports>(bench('reports.ts'), ['snapshotOf'])),
    ...(await loaded<Scheme>(join(checkout, 'src/core/achievement/schemePresets.ts'), ['DEFAULT_SCHEME'])),
    ...(await loaded<Settings>(found(checks, 'settings.ts'), ['DEFAULT_SETTINGS'])),
    ...(await loaded<Rules>(join(checks, 'rules/index.ts'), ['RULES'])),
    ...(await loaded<Opening>(found(checks, 'reportFile.ts'), ['reportFile'])),
    ...(await loaded<Checking>(found(checks, 'validateReport.ts'), ['validateReport'])),
  };
}

function found(folder: string, name: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const file = files.find((each) => basename(each) === name);
  if (file === undefined) throw new Error(`${folder} has no ${name}.`);
  return join(folder, file);
}

async function loaded<M extends object>(file: string, names: readonly (keyof M & string)[]): Promise<M> {
  const module: unknown = await import(pathToFileURL(file).href);
  if (!holds<M>(module, names)) throw new Error(`${file} lacks one of ${names.join(', ')}.`);
  return module;
}

const holds = <M extends object>(module: unknown, names: readonly (keyof M & string)[]): module is M =>
  typeof module === 'object' && module !== null && names.every((name) => name in module);
