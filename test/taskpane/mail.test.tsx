import { screen, waitFor } from '@testing-library/react';
import { flawed, openTab, paneBed } from './bed';

const doubtful = [flawed[0] ?? [], ['二、增加志工人數', '新進志工人數', '8,000 人', '達成度：9,000 件。']];

test('a finding is copied as a mail to a colleague', async () => {
  const bed = await paneBed({ sheets: { 績效: flawed } });
  const { user, word } = bed;
  await openTab(bed, 'findings');
  await user.click(await screen.findByRole('button', { name: word('job.validate') }));
  const [found] = await screen.findAllByRole('button', { name: /^D2/ });
  await user.click(found ?? document.body);
  await user.click(await screen.findByRole('button', { name: word('mail.copy') }));
  await waitFor(async () => {
    expect(await navigator.clipboard.readText()).toMatch(/^主旨：請協助確認「一、擴大線上申辦」.*160\.55%/s);
  });
  expect(bed.pane.state().note?.id).toBe('mail.copied');
});

test('what is asked about an indicator is copied as a mail, or shown where nothing may be copied', async () => {
  const bed = await paneBed({ sheets: { 績效: doubtful } });
  const { user, word } = bed;
  await openTab(bed, 'indicators');
  await user.click(await screen.findByRole('button', { name: /^二、增加志工人數|^新進志工人數/ }));
  const copy = await screen.findByRole('button', { name: word('mail.copy') });
  await user.click(copy);
  await waitFor(async () => {
    expect(await navigator.clipboard.readText()).toContain('9,000 件');
  });
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('forbidden'));
  await user.click(copy);
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: word('review.copy.by-hand') });
  expect(area.value).toMatch(/^主旨：/);
});
