import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { isAtLeast } from '../../src/workbench/host/apiLevels';

/** Microsoft's own client, unmodified. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** The two ends of the wire, as the client expects them. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  /** Set by the client. */
  onMessageFromHost: ((message: string) => void) | null;
}

/** Requirement sets and their versions, such as `{ ExcelApi: '1.9' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

const HOST_INFO = { hostType: 'excel', hostPlatform: 'win32', hostSpecificFileVersion: '16.01' };
const CLIENT = 'excel-win32-16.01.debug.js';

let compiled: vm.Script | null = null;

function clientScript(): vm.Script {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const file = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', CLIENT);
  compiled ??= new vm.Script(readFileSync(file, 'utf8'), { filename: file });
  return compiled;
}

/** Loads the client into a realm of its own, with no page and no network. */
export function loadClient(bridge: NativeBridge, sets: RequirementSets): OfficeClient {
  const realm: Record<string, unknown> = {
    // These are shared, so that errors, dates and parsed replies are those of the test.
    Date,
    Promise,
    Error,
    JSON,
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    _richApiNativeBridge: bridge,
    navigator: { userAgent: 'node', language: 'zh-TW' },
    location: { href: 'http://localhost/', search: '', hash: '', protocol: 'http:', host: 'localhost' },
  };
  realm['window'] = realm;
  realm['self'] = realm;
  clientScript().runInContext(vm.createContext(realm));
  if (!isClient(realm)) throw new Error('The client did not load.');
  const context = officeContext(sets);
  realm.OSF['_OfficeAppFactory'] = { getContext: () => context, getHostInfo: () => HOST_INFO };
  return { Excel: realm.Excel, Office: realm.Office, OfficeExtension: realm.OfficeExtension };
}

/** Where the client looks for its context, which otherwise only its start-up in a page provides. */
interface ClientRealm extends OfficeClient {
  readonly OSF: Record<string, unknown>;
}

function isClient(realm: object): realm is ClientRealm {
  return ['Excel', 'Office', 'OfficeExtension', 'OSF'].every((name) => name in realm);
}

function officeContext(sets: RequirementSets) {
  return {
    host: 'Excel',
    platform: 'PC',
    displayLanguage: 'zh-TW',
    contentLanguage: 'zh-TW',
    diagnostics: { host: 'Excel', platform: 'PC', version: '16.0.17328.20162' },
    requirements: {
      isSetSupported: (name: string, version: string | number = '0') =>
        isSupported(sets, name, String(version)),
    },
  };
}

function isSupported(sets: RequirementSets, name: string, wanted: string): boolean {
  const version = sets[name];
  return version !== undefined && isAtLeast(version, wanted);
}
