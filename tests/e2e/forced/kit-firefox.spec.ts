import { spawn } from 'node:child_process';
import { mkdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { eventually, signIn } from '../../../scripts/demo/admin';
import type { Choices } from '../../../server/kit/choices';
import { firefoxPath, launchFirefox, type Firefox } from '../harness/firefox';
import { asksOnPaste, openChat } from './firefox-page';
import { firefoxPolicies } from './kit-file';
import { madeUpSecret } from './road';
import { openStage, type Stage } from './stage';

let stage: Stage;
let firefox: Firefox | null = null;

test.beforeEach(async () => {
  stage = await openStage('/etc/firefox/policies/policies.json');
});
test.afterEach(async () => {
  await firefox?.close();
  firefox = null;
  await stage.close();
});

/** Puts the kit's policies.json where Firefox reads it, byte for byte. */
async function useKit(choices: Partial<Choices>): Promise<string> {
  const text = firefoxPolicies(stage, choices);
  await stage.setPolicyText(text);
  return text;
}

async function enrolled(): Promise<void> {
  const admin = await signIn(stage.server);
  const [device] = await eventually('enrolled by the kit', admin.devices, ([first]) => first?.current === true, 120_000);
  expect(device?.problems).toEqual([]);
}

/** Firefox' own schema of its policies, out of the Firefox that runs the test. */
async function ownSchema(): Promise<Record<string, unknown>> {
  const folder = dirname(await realpath(firefoxPath()));
  const packed = new Uint8Array(await readFile(join(folder, 'browser', 'omni.ja')));
  const wanted = 'modules/policies/policies-schema.json';
  const schema = unzipSync(packed, { filter: ({ name }) => name === wanted })[wanted];
  if (schema === undefined) throw new Error(`no ${wanted} in ${folder}`);
  return JSON.parse(Buffer.from(schema).toString()) as Record<string, unknown>;
}

test("Firefox takes the kit's own file: it fits its schema, Weir enrols and guards", async () => {
  const text = await useKit({});
  const { policies } = JSON.parse(text) as { policies: Record<string, unknown> };
  const schema = await ownSchema();
  const ajv = new Ajv({ strict: false, validateFormats: false });
  expect(ajv.validate({ ...schema, additionalProperties: false }, policies), ajv.errorsText()).toBe(true);
  firefox = await launchFirefox({ fixtures: stage.fixtures });
  await enrolled();
  const page = await firefox.browser.newPage();
  stage.fixtures.use({ account: 'free' });
  await openChat(page);
  await asksOnPaste(page, madeUpSecret());
});

test('the kit without developer tools: Weir enrols in a browser that nothing can look into', async () => {
  await useKit({ developerTools: 'off' });
  const profile = join(stage.folder, 'alone');
  await mkdir(profile);
  const child = spawn(firefoxPath(), ['--headless', '--no-remote', '--profile', profile, 'about:blank'], { stdio: 'ignore' });
  try {
    await enrolled();
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
});
