import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

const root = join(__dirname, '../../..');

/** The contract of storages as one script for the browser; it sets the variable `contract`. */
export async function storageCasesScript(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'storage-contract-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: root,
    entry: './test/workbench/contract/storageCases.ts',
    resolve: { extensions: ['.ts', '.js'] },
    output: { path: folder, filename: 'contract.js', library: { name: 'contract', type: 'var' } },
    module: { rules: [{ test: /\.ts$/, use: { loader: 'swc-loader', options: SWC } }] },
  });
  try {
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
        else resolve();
      });
    });
    return readFileSync(join(folder, 'contract.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const SWC = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } };
