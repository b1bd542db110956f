import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import webpack from 'webpack';

/** Writes the licences of all packages that a bundle holds into one file beside it, as they ask for. */
export class Licences {
  /** @param {string} file its name in the output folder */
  constructor(file) {
    this.file = file;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const name = 'Licences';
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const folders = new Set(
          [...compilation.modules].flatMap((module) => packageOf(module.nameForCondition())),
        );
        const texts = [...folders].sort().map(licenceOf);
        compilation.emitAsset(this.file, new webpack.sources.RawSource(texts.join('\n\n')));
      });
    });
  }
}

/**
 * @param {string | null} file a module
 * @returns {string[]} the folder of the package that it comes from; none for the project's own
 */
function packageOf(file) {
  if (!file?.includes('node_modules')) return [];
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    // Some packages mark folders of theirs as of one module kind or the other.
    if (existsSync(join(folder, 'package.json')) && 'version' in manifestOf(folder)) return [folder];
  }
  return [];
}

/** @param {string} folder of a package */
function licenceOf(folder) {
  const { name, version, license } = manifestOf(folder);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : `\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
  return `${'='.repeat(80)}\n${name} ${version} (${license})${text}\n`;
}

/**
 * @param {string} folder of a package
 * @returns {{ name: string, version: string, license: string }}
 */
function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
