import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** How each system tells whether Excel is installed. */
const finders = {
  darwin: () => existsSync('/Applications/Microsoft Excel.app'),
  win32: () =>
    ['HKLM', 'HKCU'].some(
      (hive) =>
        spawnSync(
          'reg',
          ['query', `${hive}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe`],
          {
            stdio: 'ignore',
          },
        ).status === 0,
    ),
};

/**
 * @param {NodeJS.Platform} platform
 * @param {Readonly<Record<string, () => boolean>>} [isInstalled] by platform
 * @returns {string | null} why no Excel can be started here, for a person; `null` when one can
 */
export function whyNoExcel(platform, isInstalled = finders) {
  const elsewhere =
    'npm start shows Attain in the embedded Excel; docs/deploy.md says how Excel on the web loads it.';
  const find = isInstalled[platform];
  if (!find)
    return `There is no Excel for this system (${platform}), only for Windows and the Mac. ${elsewhere}`;
  return find() ? null : `Excel is not installed on this computer. ${elsewhere}`;
}
