import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import webpack from 'webpack';
import { Licences } from './scripts/build/licences.mjs';

const root = import.meta.dirname;
const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * The command line with all that it needs, so that an installed `attain` brings no packages along: one file, and
 * others beside it for what few runs need: Word documents (written), OpenDocument (read).
 * `npm pack` puts dist/cli into the tarball. Setting: `--env out=folder`; default: dist/cli.
 */
export default ({ out = 'dist/cli' } = {}) => ({
  mode: 'production',
  name: 'cli',
  context: root,
  target: `node${engines.node.replace(/[^\d.]/g, '')}`,
  entry: { main: './src/cli/main.ts' },
  output: { path: join(root, out), filename: '[name].js', module: true, chunkFormat: 'module', clean: true },
  experiments: { outputModule: true },
  resolve: { extensions: ['.ts', '.js'] },
  // Nobody downloads it to show a page: what a person may have to read in an error stays readable.
  optimization: { minimize: false, splitChunks: false },
  devtool: false,
  stats: { preset: 'errors-warnings' },
  module: {
    // Where the program finds itself and the engine is known when it runs.
    parser: { javascript: { importMeta: false, createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
    ],
  },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    new CopyWebpackPlugin({ patterns: [{ from: 'node_modules/excelize-wasm/excelize.wasm.gz' }] }),
    new Licences('LICENCES.txt'),
  ],
});
