import { screen } from '@testing-library/react';
import * as actions from '../../src/actions';
import { message } from '../../src/core/language/message';
import { WorkbookFailure } from '../../src/workbook/failure';
import { paneBed } from './bed';

test('a sheet that cannot be read is explained, and can be tried again', async () => {
  let tries = 0;
  const { user, word, settled, pane } = await paneBed({
    loadEngine: async (workbook) => {
      if (tries++ === 0) workbook.failNext(new WorkbookFailure('busy', message('failures.busy')));
      return { workbook, actions };
    },
  });
  expect(screen.getByText(word('failures.busy'))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: word('pane.retry') }));
  await settled();
  expect(pane.state().view?.assessments).toHaveLength(4);
  expect(screen.queryByText(word('failures.busy'))).toBeNull();
});

test('a part of the program that does not load is explained, logged, and can be tried again', async () => {
  let tries = 0;
  const { user, word, settled, pane, logged } = await paneBed({
    loadEngine: async (workbook) => {
      if (tries++ === 0) throw new TypeError('Failed to fetch');
      return { workbook, actions };
    },
  });
  expect(screen.getByText(word('pane.failure.unexpected'))).toBeTruthy();
  expect(logged).toEqual([new TypeError('Failed to fetch')]);
  await user.click(screen.getByRole('button', { name: word('pane.retry') }));
  await settled();
  expect(pane.state().view?.assessments).toHaveLength(4);
});

test('a scheme of the workbook that cannot be used is said so', async () => {
  await paneBed({ preferences: { scheme: { version: 1, rounding: 'sideways' } } });
  expect((await screen.findByRole('note')).textContent).not.toBe('');
});
