import { act, render as renderReact, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { message } from '../../src/core/language/message';
import { WorkbookFailure } from '../../src/workbook/failure';
import { OutsideExcel } from '../../src/taskpane/frame/OutsideExcel';
import { flawed, openTab, paneBed, report, type Bed, type BedOptions } from './bed';
import { filesOnDisk } from './filesOnDisk';

// jsdom has no canvas, which axe would measure icons with.
HTMLCanvasElement.prototype.getContext = () => null;

/** Colours need a screen and are looked at in a browser. */
async function problems(container: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

interface State {
  readonly name: string;
  readonly options?: BedOptions;
  readonly reach: (bed: Bed) => Promise<unknown>;
}

const filled = report.map((row, index) => [...row, index === 0 ? '達成率' : index === 1 ? '90%' : '']);
const files = filesOnDisk({ '甲機關.xlsx': { 績效: flawed, 附件: report }, '壞檔.xlsx': 'broken' });

/** Opens the page of other files and has two checked. */
async function filesChecked({ user, word, container, pane }: Bed): Promise<void> {
  await act(async () => {
    pane.showPage('files');
  });
  await screen.findByRole('heading', { name: word('files.title') });
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (input) await user.upload(input, [files.file('甲機關.xlsx'), files.file('壞檔.xlsx')]);
  await screen.findByRole('button', { name: word('files.write') });
}

const button = ({ word }: Bed, id: Parameters<Bed['word']>[0]): Promise<HTMLElement> =>
  screen.findByRole('button', { name: word(id) });

const states: readonly State[] = [
  { name: 'overview', reach: (bed) => button(bed, 'job.compute') },
  { name: 'first run', options: { firstRun: true }, reach: (bed) => button(bed, 'job.compute') },
  {
    name: 'preview with a conflict',
    options: { sheets: { 績效: filled } },
    reach: async (bed) => {
      await bed.user.click(await button(bed, 'pane.plan.show'));
      await screen.findByRole('checkbox');
    },
  },
  {
    name: 'asked before the ribbon writes, with formulas',
    options: { job: 'compute' },
    reach: async (bed) => {
      await bed.user.click(await button(bed, 'pane.plan.formulas'));
    },
  },
  {
    name: 'written',
    reach: async (bed) => {
      await bed.user.click(await button(bed, 'job.compute'));
      await button(bed, 'job.restore');
      await bed.settled();
    },
  },
  {
    name: 'failure',
    reach: async (bed) => {
      bed.workbook.failNext(new WorkbookFailure('busy', message('failures.busy')));
      await bed.user.click(await button(bed, 'job.compute'));
      await screen.findByText(bed.word('failures.busy'));
      await bed.settled();
    },
  },
  {
    name: 'indicator opened',
    reach: async (bed) => {
      await openTab(bed, 'indicators');
      await bed.user.click(await screen.findByRole('button', { name: /^三、/ }));
      await bed.user.clear(await screen.findByRole('textbox'));
      await bed.user.type(screen.getByRole('textbox'), '很多{Enter}');
      await waitFor(() => {
        expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
      });
    },
  },
  {
    name: 'not validated yet',
    reach: async (bed) => {
      await openTab(bed, 'findings');
      await button(bed, 'job.validate');
    },
  },
  {
    name: 'findings, one opened to be accepted, and all of a kind to be mended',
    options: { sheets: { 績效: flawed }, job: 'validate' },
    reach: async (bed) => {
      await bed.user.click(await button(bed, 'review.next'));
      await bed.user.click(await button(bed, 'review.accept'));
      await bed.user.click(await button(bed, 'review.accept.do'));
      const formatting = bed.word('review.formatting', { count: 2 });
      await bed.user.click(await screen.findByRole('button', { name: formatting }));
      const rule = bed.word('markup-in-cell');
      const name = bed.word('review.mend.all.rule', { rule, count: 2 });
      await bed.user.click(await screen.findByRole('button', { name }));
    },
  },
  {
    name: 'a finding with the page of its rule',
    options: { sheets: { 績效: flawed }, job: 'validate' },
    reach: async (bed) => {
      await bed.user.click(await button(bed, 'review.next'));
      await bed.user.click(await screen.findByText(bed.word('review.why')));
      await screen.findByText(bed.word('review.why.mend'));
    },
  },
  {
    name: 'findings with one accepted and a rule switched off',
    options: { sheets: { 績效: flawed }, job: 'validate' },
    reach: async (bed) => {
      await button(bed, 'review.next');
      const [first] = bed.pane.state().review?.validation.findings ?? [];
      if (first) await act(() => bed.pane.accept([first], 'OK'));
      await act(() => bed.pane.setSeverity('actual-missing', 'off'));
      for (const id of ['review.accepted', 'review.off'] as const) {
        await bed.user.click(await screen.findByRole('button', { name: bed.word(id, { count: 1 }) }));
      }
    },
  },
  {
    name: 'findings compared with last year’s workbook',
    options: { job: 'validate', files },
    reach: async (bed) => {
      await bed.user.upload(
        await screen.findByLabelText(bed.word('files.compare')),
        files.file('甲機關.xlsx'),
      );
      await screen.findByRole('region', { name: bed.word('files.elsewhere') });
      await bed.settled();
    },
  },
  {
    name: 'other files, before any was chosen',
    reach: async (bed) => {
      await act(async () => {
        bed.pane.showPage('files');
      });
      await screen.findByText(bed.word('files.no-worker'));
    },
  },
  { name: 'other files that were checked', options: { files }, reach: filesChecked },
  {
    name: 'the findings of another file, one opened',
    options: { files },
    reach: async (bed) => {
      await filesChecked(bed);
      await bed.user.click(await screen.findByRole('button', { name: /^甲機關/ }));
      await bed.user.click(await button(bed, 'review.next'));
    },
  },
  {
    name: 'not drafted yet',
    reach: async (bed) => {
      await openTab(bed, 'draft');
      await button(bed, 'job.draft');
    },
  },
  {
    name: 'drafts, one opened with the source of a figure',
    options: { job: 'draft' },
    reach: async (bed) => {
      await bed.user.click(await screen.findByRole('button', { name: /^三、/ }));
      await bed.user.hover(await screen.findByRole('button', { name: '102.27%' }));
      await bed.user.click(await button(bed, 'draft.choice.change'));
      await bed.user.click(
        await screen.findByRole('button', { name: bed.word('draft.settled', { count: 2 }) }),
      );
    },
  },
  {
    name: 'a draft that is reworded, with a figure that nothing supports',
    options: { job: 'draft' },
    reach: async (bed) => {
      await bed.user.click(await screen.findByRole('button', { name: /^三、/ }));
      await bed.user.click(await button(bed, 'draft.edit'));
      await bed.user.type(await screen.findByRole('textbox'), '另 37 場。');
    },
  },
  {
    name: 'drafts that were accepted and written, but for a cell that changed',
    options: { job: 'draft' },
    reach: async (bed) => {
      const name = bed.word('draft.accept.all', { count: 1 });
      await bed.user.click(await screen.findByRole('button', { name }));
      await act(async () => {
        bed.workbook.type('績效', 'D4', '我改過了');
      });
      await bed.user.click(
        await screen.findByRole('button', { name: bed.word('draft.write', { count: 1 }) }),
      );
      await screen.findByText(bed.word('pane.done.skipped.title'));
      await bed.settled();
    },
  },
  {
    name: 'a question, with others of its kind and an answer that is missing',
    options: {
      sheets: {
        績效: [
          ['衡量指標', '目標值', '實際值'],
          ['甲率', '≧98%', 0.987],
          ['乙率', '≧90%', 0.912],
        ],
      },
    },
    reach: async (bed) => {
      const name = bed.word('pane.to-confirm', { count: 2 });
      await bed.user.click(await screen.findByRole('button', { name }));
      await bed.user.click(await button(bed, 'questions.accept'));
      await screen.findByText(bed.word('questions.choose-first'));
    },
  },
  {
    name: 'nothing to confirm',
    options: {
      sheets: {
        績效: [
          ['衡量指標', '目標值', '實際值'],
          ['講習', '10 場', '12 場'],
        ],
      },
    },
    reach: async (bed) => {
      await act(async () => {
        bed.pane.askAbout(null);
      });
      await button(bed, 'questions.to-overview');
    },
  },
  {
    name: 'columns',
    reach: async (bed) => {
      await bed.user.click(await button(bed, 'pane.layout.title'));
      await screen.findByRole('heading');
    },
  },
  {
    name: 'rating rules',
    reach: async (bed) => {
      await bed.user.click(await button(bed, 'pane.settings.open'));
      await screen.findByRole('heading');
      await bed.user.clear(screen.getByRole('textbox', { name: bed.word('pane.scheme.decimals') }));
    },
  },
  {
    name: 'help',
    reach: async (bed) => {
      await bed.user.click(await button(bed, 'pane.help'));
      await screen.findByRole('heading', { name: bed.word('help.title') });
    },
  },
  {
    name: 'indicators of one status',
    reach: async (bed) => {
      await act(async () => {
        bed.pane.showKind('doubtful');
      });
      await screen.findByRole('search');
    },
  },
  {
    name: 'no table',
    options: { sheets: { 績效: [['甲', '乙']] } },
    reach: (bed) => button(bed, 'pane.none.by-hand'),
  },
  {
    name: 'empty sheet',
    options: { sheets: { 績效: [] } },
    reach: (bed) => button(bed, 'pane.none.by-hand'),
  },
];

test.each(states)('$name has no barrier that can be found by rule', async ({ options, reach }) => {
  const bed = await paneBed(options);
  await reach(bed);
  expect(await problems(bed.container)).toEqual([]);
  expect(bed.container.textContent).not.toMatch(/\{\w+\}/);
});

test.each(['zh-TW', 'en'] as const)(
  'outside of Excel the page says where it belongs (%s)',
  async (language) => {
    const { container } = renderReact(<OutsideExcel language={language} />);
    expect(screen.getByRole('main').textContent).toContain('Excel');
    expect(await problems(container)).toEqual([]);
  },
);
