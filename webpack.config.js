import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { addinPage } from './scripts/build/addinPage.mjs';
import { manifestFor } from './scripts/build/manifestFor.mjs';
import { officeAddress, officeCopies, officeOfMicrosoft } from './scripts/build/officeScript.mjs';
import { hashedFolder } from './scripts/build/servedHeaders.mjs';

const root = import.meta.dirname;
const FUNCTIONS_SCRIPT = 'functions.js';

/**
 * Three builds: `addin`, what is hosted for Excel; `functions`, its worksheet functions as the one script that the
 * manifest has to name; and `workbench`, the embedded Excel of development and tests.
 *
 * Settings, each given as `--env name=value`:
 * - `office`: where office.js is loaded from; `self` puts it beside the page; default: Microsoft's own address.
 * - `base`: the https address that the add-in is hosted at, written into its manifest; default: the manifest's own.
 * - `out`: the folder of the add-in; default: dist/addin.
 */
export default (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  const hosted = { mode, office: officeOfMicrosoft, out: 'dist/addin', ...env };
  return [addin(hosted), functions(hosted), workbench({ mode })];
};

function addin({ mode, office, base, out }) {
  return {
    ...shared(mode),
    name: 'addin',
    entry: { addin: './src/addin/main.tsx' },
    output: {
      path: join(root, out),
      filename: `${hashedFolder}/[name].[contenthash:10].js`,
      assetModuleFilename: `${hashedFolder}/[name].[contenthash:10][ext]`,
      clean: { keep: FUNCTIONS_SCRIPT },
    },
    devtool: 'source-map',
    optimization: { splitChunks: { chunks: 'all' }, runtimeChunk: 'single' },
    plugins: [
      styles(`${hashedFolder}/[name].[contenthash:10].css`),
      new HtmlWebpackPlugin({
        filename: 'taskpane.html',
        // Not deferred: while the page is still being read, office.js waits for the add-in to register its commands
        // and functions. After that it lets Excel ask for them, and what is not there fails.
        scriptLoading: 'blocking',
        inject: 'body',
        templateContent: addinPage({
          office: officeAddress(office),
          title: 'Attain',
          body: '<div id="root"></div>',
        }),
      }),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'src/functions/metadata' },
          { from: 'src/commands/shortcuts.json' },
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.svg'] } },
          { from: 'manifest.xml', transform: (content) => manifestFor(content.toString(), base) },
          { from: 'LICENSE', to: 'LICENSE.txt', noErrorOnMissing: true },
          ...officeCopies(office, root),
        ],
      }),
    ],
  };
}

/** For an Excel that runs functions by themselves: it loads one script, by the name in the manifest. */
function functions({ mode, out }) {
  const { module, ...common } = shared(mode);
  return {
    ...common,
    name: 'functions',
    entry: './src/functions/main.ts',
    output: { path: join(root, out), filename: FUNCTIONS_SCRIPT, chunkLoading: false },
    module: { ...module, parser: { javascript: { dynamicImportMode: 'eager' } } },
    devtool: false,
  };
}

function workbench({ mode }) {
  return {
    ...shared(mode),
    name: 'workbench',
    entry: {
      page: './src/workbench/page/main.ts',
      // The shim stands in the add-in's own page before office.js, so it must be one plain script.
      shim: { import: './src/workbench/page/shim.ts', filename: 'shim.js', chunkLoading: false },
    },
    output: { path: join(root, 'dist/workbench'), filename: '[name].[contenthash:10].js', clean: true },
    devtool: mode === 'production' ? false : 'cheap-module-source-map',
    plugins: [
      styles(),
      new HtmlWebpackPlugin({ template: './src/workbench/page/index.html', chunks: ['page'] }),
    ],
  };
}

function shared(mode) {
  return {
    mode,
    context: root,
    target: ['web', 'es2020'],
    // What a file does in Node, `.browser.ts` beside it does in a browser.
    resolve: { extensions: ['.browser.ts', '.tsx', '.ts', '.js'] },
    // The size gate of `npm test` says what is too large, gzipped as it is sent.
    performance: { hints: false },
    cache: { type: 'filesystem', cacheDirectory: join(root, '.cache/webpack') },
    // Unused languages, dead code and the like are found by the linter; a build prints what a person must read.
    stats: { preset: 'errors-warnings' },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc(mode) } },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
        { test: /\.wasm(\.gz)?$/, type: 'asset/resource' },
      ],
    },
  };
}

function swc(mode) {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', development: mode === 'development' } },
      target: JSON.parse(
        readFileSync(join(root, 'tsconfig.json'), 'utf8'),
      ).compilerOptions.target.toLowerCase(),
    },
  };
}

function styles(filename = '[name].[contenthash:10].css') {
  return new MiniCssExtractPlugin({ filename });
}
