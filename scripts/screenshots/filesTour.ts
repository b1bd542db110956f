import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { USED_SLIPS, openTab, type Tour } from './tour';

const SAMPLE = join(process.cwd(), 'assets/sample/sample-report.xlsx');

export const filesTour: Tour = {
  name: 'other files',
  opens: USED_SLIPS,
  async walk(stage, look) {
    const { pane, word, button } = stage;
    await openTab(stage, 'findings');
    await button('files.more').click();
    await pane.getByRole('menuitem').first().waitFor();
    await look('more-menu');
    await pane.getByRole('menuitem', { name: word('pane.files') }).click();
    await button('files.choose').waitFor();
    await look('files');
    await pane.locator('form input[type=file]').setInputFiles([
      { name: '文化局 115 年度施政績效報告.xlsx', mimeType: '', buffer: readFileSync(SAMPLE) },
      { name: '交通局 115 年度施政績效報告（定稿）.xlsx', mimeType: '', buffer: Buffer.from('broken') },
    ]);
    await button('files.write').waitFor();
    await look('files-checked');
    await pane.getByRole('button', { name: /^文化局/ }).click();
    await button('review.next').click();
    await look('file-finding');
  },
};
