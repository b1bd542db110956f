import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Without Chinese, and no fonts of Office; a plain Debian has the first and nothing else. */
const PLAIN = ['DejaVu Sans', 'Liberation Sans', 'Noto Sans', 'FreeSans', 'Ubuntu'];

const configuration = (
  folders: readonly string[],
  family: string,
  cache: string,
): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  ${folders.map((folder) => `<dir>${folder}</dir>`).join('')}
  <cachedir>${cache}</cachedir>
  <selectfont>
    <rejectfont><pattern></pattern></rejectfont>
    <acceptfont><pattern><patelt name="family"><string>${family}</string></patelt></pattern></acceptfont>
  </selectfont>
</fontconfig>
`;

/** What tells a browser on Linux to know of one font only, whatever is installed. Gone after the tests of a file. */
export function fewFonts(): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'attain-fonts-'));
  const file = join(folder, 'fonts.conf');
  const family = PLAIN.find(isInstalled) ?? PLAIN[0] ?? '';
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts'];
  writeFileSync(file, configuration(folders, family, join(folder, 'cache')));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { FONTCONFIG_FILE: file };
}

function isInstalled(family: string): boolean {
  const found = spawnSync('fc-list', [family], { encoding: 'utf8' });
  return found.status === 0 && found.stdout.trim() !== '';
}
