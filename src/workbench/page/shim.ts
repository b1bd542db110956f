/**
 * Stands where Excel's own web view would: runs in the add-in's page before an unmodified office.js, and
 * gives it the objects that desktop Excel gives. It knows nothing of the add-in.
 */
import * as v from 'valibot';
import { serveChineseFont } from './chineseFont';
import type { FrameSettings, FromFrame } from './frameMessages';
import { FRAME_SETTINGS, frameSettingsSchema, toFrameSchema } from './frameMessages';

type Answer = (result: number) => void;
type EventHandler = (id: number, payload: unknown) => void;

const EXCEL = 1;
const VERSION = '16.01';
/** One runtime for pane, commands and functions (1), which has worksheet functions (2). */
const FLAGS = 3;
const DISPLAY_MODES = { hidden: 1, taskpane: 2 } as const;
const SUCCEEDED = 0;
const NOT_SUPPORTED = 5000;
const COMMAND_INVOKED_EVENT = 39;
const COMMAND_COMPLETED_METHOD = 94;

if (window.frameElement?.hasAttribute(FRAME_SETTINGS)) install(window.frameElement);

function install(frame: Element): void {
  void serveChineseFont(document);
  const settings = (): FrameSettings =>
    v.parse(frameSettingsSchema, JSON.parse(frame.getAttribute(FRAME_SETTINGS) ?? 'null'));
  const tell = (message: FromFrame): void => window.parent.postMessage(message, location.origin);
  const handlers = new Map<number, EventHandler>();
  const bridge = {
    /** office.js puts its own function here. */
    onMessageFromHost: ((): void => undefined) as (text: string) => void,
    sendMessageToHost: (text: string): void => tell({ excel: 'request', text }),
  };

  Object.assign(window, { _richApiNativeBridge: bridge });
  Object.assign(window.external, {
    GetHostInfo: () => `Excel$Win32$${VERSION}$${settings().language}$telemetry$$disableLogging$${FLAGS}`,
    GetContext: () => context(settings),
    GetLoggingAllowed: () => false,
    Execute: (method: number, parameters: readonly unknown[], answer?: Answer) => {
      if (method !== COMMAND_COMPLETED_METHOD) return answer?.(NOT_SUPPORTED);
      tell({ excel: 'command-done', id: String(parameters[0]), status: Number(parameters[1]) });
      answer?.(SUCCEEDED);
    },
    RegisterEvent: (event: number, _target: string, handler: EventHandler, answer?: Answer) => {
      handlers.set(event, handler);
      // Excel answers later, never within the call.
      setTimeout(() => {
        answer?.(SUCCEEDED);
        if (event === COMMAND_INVOKED_EVENT) tell({ excel: 'commands-ready' });
      });
    },
    UnregisterEvent: (event: number, _target: string, answer?: Answer) => {
      handlers.delete(event);
      answer?.(SUCCEEDED);
    },
  });

  window.addEventListener('message', (event) => {
    const parsed = v.safeParse(toFrameSchema, event.data);
    if (event.source !== window.parent || !parsed.success) return;
    const message = parsed.output;
    if (message.excel === 'reply') {
      bridge.onMessageFromHost(message.text);
      return;
    }
    const details = JSON.stringify({ source: { id: message.controlId } });
    handlers.get(COMMAND_INVOKED_EVENT)?.(
      COMMAND_INVOKED_EVENT,
      safeArray([message.id, message.functionName, details]),
    );
  });
}

/** Desktop Excel hands lists over as COM arrays, which office.js turns into its own. */
function safeArray(items: readonly unknown[]): { toArray(): readonly unknown[] } {
  return { toArray: () => items };
}

/** The object of getters through which office.js learns where it runs. */
function context(settings: () => FrameSettings): Readonly<Record<string, () => unknown>> {
  const instance = crypto.randomUUID();
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings().language,
    GetAppDataLocale: () => settings().language,
    GetOsfUILocale: () => settings().language,
    GetDocUrl: () => settings().documentName,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => instance,
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(settings().requirementSets),
    GetDialogRequirementMatrix: () => '{}',
    GetHostFullVersion: () => '16.0.17928.20114',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => DISPLAY_MODES[settings().display],
    GetHostCustomMessage: () => '',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify(settings().theme),
  };
}
