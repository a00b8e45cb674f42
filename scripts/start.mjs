// npm start: sets everything up, builds, and shows the whole road once: server, console, and a browser with Weir in it.
import path from 'node:path';
import { build } from './build.mjs';
import { run } from './lib/run.mjs';
import { root, setup } from './setup.mjs';

const HELP = `npm start [-- --headless | --headed]

Sets up (packages; a Chromium if none is there), builds, starts the server with keys and an admin password of its own,
seeds the starter policy and opens Chromium with Weir configured, on a page to practise on.
Without a display (or with --headless) it plays the story by itself, prints it as a table and writes screenshots.

Environment: WEIR_PORT (8787), WEIR_DATA (.weir), WEIR_BROWSER (a Chromium), DATABASE_URL (PostgreSQL; else embedded).
Ctrl-C ends it; a second start keeps the data.`;

const args = process.argv.slice(2);
const unknown = args.find((argument) => !['--headless', '--headed', '--help'].includes(argument));
if (unknown) {
  console.error(`Unknown argument ${unknown}. Try --help.`);
  process.exit(2);
}
if (args.includes('--help')) {
  console.log(HELP);
} else {
  try {
    const env = await setup();
    // Both packages: a channel offers a build for all browsers or none.
    await build(['chromium', 'firefox', 'console']);
    const { code } = await run(process.execPath, ['--import', 'tsx', path.join('scripts', 'demo', 'main.ts'), ...args], {
      cwd: root,
      env: { ...env, TSX_TSCONFIG_PATH: path.join(root, 'tsconfig.json') },
      allowFailure: true,
    });
    process.exitCode = code;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
