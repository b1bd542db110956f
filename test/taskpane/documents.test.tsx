import { screen, waitFor } from '@testing-library/react';
import { announced, paneBed } from './bed';

test('a damaged document of the workbook is told of, and can be removed', async () => {
  const bed = await paneBed({ preferences: { corrections: 'nonsense' } });
  const document = bed.word('documents.name.corrections');
  expect(await screen.findByText(bed.word('documents.damaged', { document }))).toBeTruthy();
  await bed.user.click(screen.getByRole('button', { name: bed.word('documents.discard') }));
  await waitFor(() => {
    expect(screen.queryByText(bed.word('documents.damaged', { document }))).toBeNull();
  });
  expect(await bed.workbook.preferences.get('corrections')).toBeUndefined();
  expect(announced()).toContain(bed.word('documents.discarded', { document }));
});

test('one of a newer version is told of, and cannot be removed', async () => {
  const bed = await paneBed({ preferences: { validation: { version: 7, content: {} } } });
  const document = bed.word('documents.name.validation');
  expect(await screen.findByText(bed.word('documents.newer', { document }))).toBeTruthy();
  expect(screen.queryByRole('button', { name: bed.word('documents.discard') })).toBeNull();
});
