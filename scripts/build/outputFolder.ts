import { SettingRefused } from './hostAddress';

/**
 * The folder that a build is written to. A build empties it first, so it is one that holds nothing else.
 *
 * @param text from the project's folder
 * @throws {SettingRefused}
 */
export function outputFolder(text: string): string {
  if (/^dist\/[\w-]+$/.test(text)) return text;
  throw new SettingRefused(
    `out=${text}: the build empties this folder first. Give one in dist, such as dist/addin.`,
  );
}
