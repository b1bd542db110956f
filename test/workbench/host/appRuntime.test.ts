import type { AppRuntime, RuntimeState } from '../../../src/workbench/host/appRuntime';
import { ExcelHost } from '../../../src/workbench/host/excelHost';
import { MemoryWorkbook } from '../../../src/workbench/host/memory/memoryWorkbook';
import { loadClient, type NativeBridge } from '../../support/excelClient';

/** The genuine client, connected to an Excel that keeps the add-in's page out of sight at first. */
function bed() {
  let state: RuntimeState = 'Background';
  const listeners = new Set<(state: RuntimeState) => void>();
  const runtime: AppRuntime = {
    state: () => state,
    setState: (next) => {
      state = next;
      listeners.forEach((listener) => listener(next));
    },
    onStateChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (message) => connection.receive(message),
  };
  const workbook = new MemoryWorkbook();
  const host = new ExcelHost(workbook);
  const connection = host.connect((message) => bridge.onMessageFromHost?.(message), { runtime });
  const client = loadClient(bridge, { SharedRuntime: '1.1', ExcelApi: '1.15', DelayForCellEdit: '1.1' });
  return { ...client, runtime, workbook };
}

describe('the page of an add-in', () => {
  it('is shown and hidden when the add-in asks for it', async () => {
    const { Office, runtime } = bed();
    await Office.addin.showAsTaskpane();
    expect(runtime.state()).toBe('Visible');
    await Office.addin.hide();
    expect(runtime.state()).toBe('Background');
  });

  it('hears when a person shows or hides it', async () => {
    const { Office, runtime } = bed();
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      heard.push(visibilityMode);
    });
    runtime.setState('Visible');
    runtime.setState('Background');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual(['Taskpane', 'Hidden']);
  });

  it('can be shown while a batch on the workbook waits for the user to end typing', async () => {
    const { Office, Excel, runtime, workbook } = bed();
    workbook.setEditing('editing');
    const batch = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['x']];
      await context.sync();
    });
    await Office.addin.showAsTaskpane();
    expect(runtime.state()).toBe('Visible');
    workbook.setEditing('idle');
    await batch;
  });
});
