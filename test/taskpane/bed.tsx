import type { queries } from '@testing-library/react';
import {
  act,
  configure,
  type BoundFunctions,
  render as renderReact,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import * as actions from '../../src/actions';
import type { ClosedFiles } from '../../src/actions';
import type { Job } from '../../src/actions/job';
import { DEFAULT_SCHEME } from '../../src/core/achievement/schemePresets';
import type { MessageId } from '../../src/core/language/catalogue';
import { message, type Language, type Message, type Slot } from '../../src/core/language/message';
import { render } from '../../src/core/language/render';
import '../../src/taskpane/draft/words';
import '../../src/taskpane/files/words';
import '../../src/taskpane/findings/words';
import '../../src/taskpane/help/words';
import '../../src/taskpane/indicators/words';
import '../../src/taskpane/questions/words';
import '../../src/taskpane/words/forms';
import { PaneApp } from '../../src/taskpane/frame/PaneApp';
import { noFiles } from '../../src/worker/workerFiles';
import type { Engine } from '../../src/taskpane/store/context';
import { createPane } from '../../src/taskpane/store/createPane';
import type { Pane } from '../../src/taskpane/store/pane';
import { perform } from '../../src/taskpane/store/performing';
import { memoryWorkbook, type MemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { pause } from '../../src/workbook/pause';
import { NO_PREFERENCES, type Personal } from '../../src/taskpane/store/personal';
import type { RowSeeds } from '../../src/workbook/memory/seed';

// Parts of the pane are loaded when they are needed; the first load in a test run compiles them.
// A limit that only a hang reaches: a busy machine is no failure.
configure({ asyncUtilTimeout: 60_000 });

// jsdom lays nothing out, so it cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

/** A report with something to find: a rate that its figures deny, one without its figures, markup, and a restated target. */
export const flawed: RowSeeds = [
  ['年度績效目標', '衡量指標', '原定目標值', '達成情形分析'],
  [
    '一、擴大線上申辦',
    '線上申辦件數',
    '600,000 件',
    '一、衡量標準：年度線上申辦件數。三、年度目標值及達成度：(一)年度目標值：600,000 件。(二)達成度：603,349 件，達成率 160.55%，符合並超越年度目標值。',
  ],
  [
    '二、增加志工人數',
    '新進志工人數',
    '<p>8,000 人</p>',
    '<p>一、衡量標準：新進志工人數。</p><p>三、年度目標值及達成度：(二)達成度：92,885 人。</p>',
  ],
  ['三、充實圖書館藏', '新購圖書冊數', '500 冊', ''],
];

/** A report of four indicators: one exceeded, one greatly, one from two counts, one without any figure. */
export const report: RowSeeds = [
  ['年度績效目標', '衡量指標', '原定目標值', '達成情形分析'],
  [
    '一、擴大線上申辦',
    '線上申辦件數',
    '600,000 件',
    '一、衡量標準：年度線上申辦件數。二、辦理情形：推廣線上申辦。三、年度目標值及達成度：(一)年度目標值：600,000 件。(二)達成度：603,349 件，達成率 100.55%，符合並超越年度目標值。',
  ],
  [
    '二、增加志工人數',
    '新進志工人數',
    '8,000 人',
    '一、衡量標準：新進志工人數。三、年度目標值及達成度：(二)達成度：92,885 人。',
  ],
  [
    '三、提升採購品質',
    '稽核無缺失比率',
    '80%',
    '一、衡量標準：無缺失件數 ÷ 稽核件數 × 100%。二、辦理情形：稽核 11 件，無缺失 9 件。三、年度目標值及達成度：(二)達成度：102%。',
  ],
  ['四、充實圖書館藏', '新購圖書冊數', '500 冊', '一、衡量標準：新購圖書冊數。二、辦理情形：辦理採購中。'],
];

export interface BedOptions {
  readonly language?: Language;
  readonly sheets?: Parameters<typeof memoryWorkbook>[0];
  /** The workbook's scheme writes values unless told: the double has no calculation engine. */
  readonly writes?: 'values' | 'formulas';
  readonly preferences?: Readonly<Record<string, unknown>>;
  readonly firstRun?: boolean;
  /** Files on the disk; without, the host runs no worker. */
  readonly files?: ClosedFiles;
  readonly personal?: Partial<Personal>;
  /** What a command of Excel asks for once the pane has read. */
  readonly job?: Job;
  readonly loadEngine?: (
    workbook: MemoryWorkbook,
    waiting: (notice: Message | null) => void,
  ) => Promise<Engine>;
}

export interface Bed {
  readonly user: UserEvent;
  readonly workbook: MemoryWorkbook;
  readonly pane: Pane;
  readonly logged: unknown[];
  readonly container: HTMLElement;
  /** A text of the catalogue, in the bed's language. */
  readonly word: (id: MessageId, slots?: Readonly<Record<string, Slot>>) => string;
  /** Waits until nothing is being done. */
  readonly settled: () => Promise<void>;
}

/** The whole pane on a workbook in memory, with the real actions; ready when the first reading is over. */
export async function paneBed(options: BedOptions = {}): Promise<Bed> {
  const { language = 'zh-TW', sheets = { 績效: report }, writes = 'values' } = options;
  const workbook = memoryWorkbook(sheets, {
    preferences: { scheme: { ...DEFAULT_SCHEME, writes }, ...options.preferences },
  });
  const logged: unknown[] = [];
  const loadEngine = options.loadEngine ?? (async (made: MemoryWorkbook) => ({ workbook: made, actions }));
  const pane = createPane({
    loadFiles: async () => options.files ?? noFiles(message('files.no-worker')),
    // What Word is given, as it is: files of Word are made where there is a thread for it.
    loadDocuments: async () => ({
      word: async (documents) => new Uint8Array(Buffer.from(JSON.stringify(documents))),
    }),
    loadEngine: (waiting) => loadEngine(workbook, waiting),
    firstRun: { isFirst: () => options.firstRun ?? false, over: () => undefined },
    personal: {
      read: () => ({ ...NO_PREFERENCES, ...options.personal }),
      keep: () => true,
    },
    log: (error) => logged.push(error),
  });
  const { container } = renderReact(
    <PaneApp pane={pane} language={language} readAppearance={() => 'light'} />,
  );
  const settled = async (): Promise<void> => {
    do {
      await waitFor(() => {
        const { work, view, failure } = pane.state();
        expect(work).toBeNull();
        expect(view ?? failure).not.toBeNull();
      });
      // Work that follows on other work begins before the next task.
      await act(pause);
    } while (pane.state().work !== null);
  };
  await settled();
  if (options.job) {
    const { job } = options;
    await act(async () => {
      await perform(pane, job);
    });
    await settled();
  }
  return {
    user: userEvent.setup(),
    workbook,
    pane,
    logged,
    container,
    word: (id, slots) => render(message(id, slots), language),
    settled,
  };
}

/** Opens a tab by its name and waits for what it shows. */
export async function openTab(
  { user, word }: Bed,
  tab: 'overview' | 'indicators' | 'findings' | 'draft',
): Promise<void> {
  await user.click(screen.getByRole('tab', { name: word(`pane.tab.${tab}`) }));
}

/** The bar with the primary button: what it will do, or did. */
export async function actionBar({ word }: Bed): Promise<BoundFunctions<typeof queries>> {
  return within(await screen.findByRole('region', { name: word('pane.action') }));
}

/** What is said aloud at this moment. */
export function announced(): string {
  const places = screen.getAllByRole('status').map(({ textContent }) => textContent);
  return places.join('');
}

/**
 * Something that happens between reading and writing. An edit before a click is read again after a moment: which of
 * them comes first would hang on the machine.
 */
export function beforeWriting({ workbook }: Bed, happens: () => void): void {
  const { apply } = workbook;
  workbook.apply = (...given) => {
    workbook.apply = apply;
    happens();
    return apply.call(workbook, ...given);
  };
}

/** Something that happens in the workbook, outside of the pane. */
export async function inTheSheet(happens: () => void): Promise<void> {
  await act(async () => {
    happens();
  });
}
