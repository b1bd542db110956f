/** `npm run build`: installs what is missing, then builds what a server hosts. */
import { ensureInstalled } from './install.mjs';
import { runPackage } from './process.mjs';

await ensureInstalled();
await runPackage('tsx/dist/cli.mjs', ['scripts/build/release.ts', ...process.argv.slice(2)]).catch(() => {
  // The build has said why.
  process.exitCode = 1;
});
