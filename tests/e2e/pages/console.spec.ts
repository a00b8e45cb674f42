import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import path from 'node:path';
import type { DeviceView } from '../../../utils/model/console-api';
import { CONTENT_SECURITY_POLICY } from '../../../server/http/browser';
import { ANSWERS, HOSTILE, PROBLEM } from './harness/console-data';
import { axeComplaints, buildFrontEnd, launch, serveFolder, shot } from './harness/serve';

const ORIGIN = 'https://weir.nordlicht.example';
const PAGES = {
  Overview: '/',
  Devices: '/devices',
  Coverage: '/coverage',
  'Sites that changed': '/drift',
  Policy: '/policy',
  'Company knowledge': '/knowledge',
  Events: '/events',
  Report: '/report',
  Deployment: '/deployment',
  'Verify a browser': '/verify',
  Export: '/export',
  'Audit log': '/audit',
} as const;

let folder = '';
let browser: Browser;
test.beforeAll(async () => {
  folder = await buildFrontEnd(path.resolve('server/console/vite.config.ts'));
  browser = await launch();
});
test.afterAll(() => browser.close());

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}
interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly sent: Sent[];
  /** Refusals of the content security policy, errors of scripts. */
  readonly faults: string[];
}

/** The console's built files under the server's own headers, with the interface answered from a table. */
async function visit(address: string, options: { signedIn?: boolean } = {}): Promise<Visit> {
  let signedIn = options.signedIn ?? true;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
  const sent: Sent[] = [];
  const faults: string[] = [];
  await serveFolder(context, ORIGIN, folder, { 'content-security-policy': CONTENT_SECURITY_POLICY });
  await context.route(`${ORIGIN}/api/**`, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const body: unknown = request.postData() === null ? null : request.postDataJSON();
    if (request.method() !== 'GET') sent.push({ method: request.method(), path: url.pathname, body });
    if (url.pathname === '/api/session') {
      if (request.method() === 'GET') return route.fulfill({ json: { signedIn, tenant: 'nordlicht' } });
      const right = JSON.stringify(body).includes('right');
      signedIn = request.method() === 'POST' && right;
      return right || request.method() === 'DELETE'
        ? route.fulfill({ status: 204 })
        : route.fulfill({ status: 401, json: { error: 'password', message: 'The password is wrong.' } });
    }
    if (url.pathname === '/api/policy/check') {
      const bad = JSON.stringify(body).includes('blok');
      return route.fulfill({ json: { problems: bad ? [PROBLEM] : [] } });
    }
    if (url.pathname === '/api/policy/publish') return route.fulfill({ json: { version: 42 } });
    if (url.pathname === '/api/kit/verify') {
      const bad = !JSON.stringify(body).includes('ExtensionSettings');
      return bad
        ? route.fulfill({ status: 422, json: { error: 'export', message: 'This is not JSON.' } })
        : route.fulfill({ json: ANSWERS[url.pathname] });
    }
    if (url.pathname === '/api/kit/archive') return route.fulfill({ body: 'PK', contentType: 'application/zip' });
    if (url.pathname === '/api/channels/pilot') return route.fulfill({ json: { says: 'pilot offers 1.1.0 now.' } });
    if (request.method() === 'PUT' && url.pathname.endsWith('/percent')) return route.fulfill({ status: 204 });
    if (url.pathname === '/api/policy/draft') return route.fulfill({ status: 204 });
    if (url.pathname === '/api/events' && url.searchParams.has('after')) return route.fulfill({ json: [] });
    return route.fulfill({ json: ANSWERS[url.pathname] });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) faults.push(message.text());
  });
  await page.goto(ORIGIN + address);
  return { page, context, sent, faults };
}

for (const [title, address] of Object.entries(PAGES)) {
  test(`${title}: axe has nothing against it, it fits a small laptop and a small window, and keeps to the server's policy`, async () => {
    const { page, context, faults } = await visit(address);
    const name = `console-${title.toLowerCase().replaceAll(' ', '-')}`;
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    if (title === 'Policy') await expect(page.getByText('The policy is valid.')).toBeVisible();
    else await expect(page.getByText('Loading…')).toHaveCount(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await shot(page, `${name}-${colorScheme}`);
      expect(await axeComplaints(page), `in ${colorScheme} colours`).toEqual([]);
    }
    expect(faults).toEqual([]);
    await page.setViewportSize({ width: 1_100, height: 900 });
    await shot(page, `${name}-laptop`);
    const hidden = await page.locator('.table').evaluateAll((tables) => tables.map((table) => table.scrollWidth - table.clientWidth));
    expect(Math.max(0, ...hidden), 'no table is wider than the laptop').toBeLessThanOrEqual(2);
    await page.setViewportSize({ width: 360, height: 900 });
    await shot(page, `${name}-small`);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'only tables and text areas scroll sideways in the small window',
    ).toBeLessThanOrEqual(360);
    await context.close();
  });
}

test('a fleet: devices are found by what is known of them, and drawn a hundred at a time', async () => {
  const { page, context } = await visit('/devices');
  const [first] = ANSWERS['/api/devices'] as readonly DeviceView[];
  const fleet = Array.from({ length: 250 }, (_, i) => ({
    ...first,
    id: crypto.randomUUID(),
    label: `desk-${String(i)}`,
    problems: i === 17 ? [{ code: 'storage.newer', detail: 'a newer Weir wrote it' }] : [],
  }));
  await page.route('**/api/devices', (route) => route.fulfill({ json: fleet }));
  await page.reload();
  const rows = page.getByRole('region', { name: 'Devices' }).locator('tbody tr');
  await expect(rows).toHaveCount(100);
  await expect(page.getByText('100 of 250 are shown.')).toBeVisible();
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(rows).toHaveCount(200);
  await page.getByLabel(/Find by label/).fill('STORAGE desk');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('desk-17');
  await expect(page.getByText(/are shown/)).toHaveCount(0);
  await page.getByLabel(/Find by label/).fill('nowhere');
  await expect(page.getByText('No device is like that.')).toBeVisible();
  await context.close();
});

test('events say what was found in words, and are found by words and ids', async () => {
  const { page, context } = await visit('/events');
  const rows = page.getByRole('region', { name: 'Events' }).locator('tbody tr');
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('AWS access key');
  await expect(rows.first()).toContainText('212 lines');
  await expect(rows.first()).toContainText('× 4,000');
  const search = page.getByLabel(/Find by action/);
  await search.fill('secret.aws access');
  await expect(rows).toHaveCount(1);
  await search.fill('enterprise nordlicht');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Enterprise');
  await search.fill('nowhere');
  await expect(page.getByText('No event is like that.')).toBeVisible();
  await context.close();
});

test('signing in: a wrong password is said, the right one opens the console, signing out closes it', async () => {
  const { page, context, sent } = await visit('/', { signedIn: false });
  await expect(page.getByRole('heading', { name: 'Weir' })).toBeVisible();
  expect(await axeComplaints(page)).toEqual([]);
  await shot(page, 'console-sign-in-light');
  await page.getByLabel('Admin password').fill('guess');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('The password is wrong.');
  await page.getByLabel('Admin password').fill('right');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Overview' })).toBeFocused();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Admin password')).toBeFocused();
  expect(sent.map((s) => s.method)).toEqual(['POST', 'POST', 'DELETE']);
  await context.close();
});

test('the policy editor shows problems at the line, the difference, and publishes with a note', async () => {
  const { page, context, sent, faults } = await visit('/policy');
  const editor = page.getByRole('textbox', { name: 'Policy text (JSON)' });
  const publish = page.getByRole('button', { name: 'Publish version 42' });
  await expect(page.getByText('No difference.')).toBeVisible();
  await expect(publish).toBeDisabled();

  const text = JSON.stringify((ANSWERS['/api/policy'] as { text: string }).text);
  await editor.fill((JSON.parse(text) as string).replace('"block"', '"blok"'));
  await expect(page.getByText('1 error', { exact: true })).toBeVisible();
  await expect(page.getByText('/rules/0/action')).toBeVisible();
  await page.getByRole('button', { name: 'Line 14' }).click();
  await expect(editor).toBeFocused();
  await expect(publish).toBeDisabled();
  await shot(page, 'console-policy-problem-light');
  expect(await axeComplaints(page)).toEqual([]);

  await editor.fill((JSON.parse(text) as string).replace('"block"', '"redact"'));
  await expect(page.getByText('The policy is valid.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Difference to the version in force' })).toContainText('+       "action": "redact"');
  await page.getByLabel(/Note for the record/).fill('Redact instead of blocking');
  await page.getByLabel(/^Rings/).fill('pilot, broad, pilot');
  await page.getByLabel('Percent of their devices').fill('20');
  await publish.click();
  await expect
    .poll(() => sent.find((s) => s.path === '/api/policy/publish')?.body)
    .toMatchObject({ note: 'Redact instead of blocking', rings: ['pilot', 'broad'], percent: 20 });
  expect(faults).toEqual([]);
  await context.close();
});

test('published versions show ring and share, and the share can be changed', async () => {
  const { page, context, sent, faults } = await visit('/policy');
  const version = page.getByRole('group').filter({ hasText: 'Version 39' });
  await expect(version.locator('summary')).toContainText('ring pilot');
  await expect(version.getByText('25 %')).toBeVisible();
  await version.getByText('Version 39').first().click();
  const share = version.getByLabel('Version 39: percent of the devices of ring pilot');
  const save = version.getByRole('button', { name: 'Save' });
  await expect(save).toBeDisabled();
  await share.fill('101');
  await save.click();
  expect(sent.filter(({ method }) => method === 'PUT')).toEqual([]);
  await share.fill('60');
  await save.click();
  await expect
    .poll(() => sent.find(({ method }) => method === 'PUT'))
    .toMatchObject({ path: '/api/policy/versions/39/percent', body: { percent: 60 } });
  await expect(version.getByRole('status')).toContainText('Offered to 60 %');
  await shot(page, 'console-policy-rollout-light');
  expect(await axeComplaints(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 900 });
  await shot(page, 'console-policy-rollout-narrow');
  expect(faults).toEqual([]);
  await context.close();
});

test('what devices send is shown as text and never becomes markup', async () => {
  const { page, context } = await visit('/events');
  await expect(page.getByText(HOSTILE).first()).toBeVisible();
  expect(await page.title()).toBe('Events – Weir');
  expect(await page.locator('img').count()).toBe(0);
  await context.close();
});

test('the report shows sums only: no device and no label is on it', async () => {
  const { page, context } = await visit('/report');
  await expect(page.getByText('would have interrupted').first()).toBeAttached();
  await expect(page.locator('#main')).not.toContainText('NB-0412');
  await context.close();
});

test('the deployment page: each file with what its lines do, all as a ZIP, and builds by channel', async () => {
  const { page, context, sent, faults } = await visit('/deployment');
  await page.getByText('windows/chrome.reg').click();
  const lines = page.getByRole('region', { name: 'windows/chrome.reg' });
  await expect(lines.getByText('"IncognitoModeAvailability"=dword:00000001')).toBeVisible();
  await expect(lines.getByText(/1: no private windows/)).toBeVisible();
  await shot(page, 'console-deployment-file-light');
  expect(await axeComplaints(page)).toEqual([]);

  await page.getByLabel(/Private windows/).selectOption('require');
  await expect
    .poll(() => sent.some(({ path: at, body }) => at === '/api/kit' && JSON.stringify(body) === '{"incognito":"require"}'))
    .toBe(true);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download all as ZIP' }).click();
  expect((await download).suggestedFilename()).toBe('weir-kit.zip');

  await page.getByRole('button', { name: 'Release the waiting build (pilot)' }).click();
  await expect(page.getByRole('status').getByText('pilot offers 1.1.0 now.')).toBeVisible();
  expect(sent.find(({ path: at }) => at === '/api/channels/pilot')?.body).toEqual({ action: 'release' });
  expect(faults).toEqual([]);
  await context.close();
});

test('the verify page: what is missing or misspelt, with what to do; what is no policy is refused with a reason', async () => {
  const { page, context, faults } = await visit('/verify');
  await page.getByLabel('Or paste its text:').fill('nonsense');
  await page.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This is not JSON.' })).toBeVisible();
  await page.getByLabel('Or paste its text:').fill('{"ExtensionSettings": {}}');
  await page.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(page.getByText('things are not as planned')).toBeVisible();
  await expect(page.getByText('Write ExtensionInstallForcelist instead of ExtensionInstallForceList.')).toBeVisible();
  await shot(page, 'console-verify-findings-light');
  expect(await axeComplaints(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('pages are reached by keyboard alone', async () => {
  const { page, context } = await visit('/');
  await page.getByRole('link', { name: 'Report', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Report' })).toBeFocused();
  await context.close();
});
