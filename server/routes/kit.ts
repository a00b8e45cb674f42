import type { Context } from 'hono';
import { z } from 'zod';
import type { KitVerifyView, KitView } from '../../utils/model/console-api';
import { parseShape, readBody, type Parsed } from '../http/body';
import { fail } from '../http/fail';
import { tenantOf } from '../kit/browser-policy';
import { BROWSERS } from '../kit/facts/browsers';
import { TOPIC_NAMES } from '../kit/facts/policy-fact';
import { kitForm, KitRequest, textsOf } from '../kit/form';
import { makeKit, textOf } from '../kit/kit';
import { subjectOf } from '../kit/subject';
import { browserOf, judgeExport } from '../kit/verify/judge';
import { readExport } from '../kit/verify/read';
import { zip } from '../kit/zip';
import type { Services } from '../services';
import { appendAudit } from '../store/audit';
import type { Register } from './register';

/** An exported policy of a browser with a thousand policies is well below it. */
const MAX_SENT = 2 * 1_048_576;
const VerifyRequest = z.strictObject({ text: z.string(), choices: KitRequest });

/** The deployment kit. It holds the enrolment token, so that reading it is put on the record. */
export function kitRoutes(register: Register, services: Services): void {
  const { store, now } = services;

  async function body<S extends z.ZodType>(c: Context, schema: S): Promise<Parsed<z.output<S>>> {
    const sent = await readBody(c, MAX_SENT);
    if (sent === null) return { ok: false, response: fail(c, 413, 'too-large', `Expected at most ${MAX_SENT} bytes.`) };
    return parseShape(c, sent, schema);
  }

  register('POST /api/kit', async (c) => {
    const choices = await body(c, KitRequest);
    if (!choices.ok) return choices.response;
    const files = makeKit(tenantOf(services), choices.value);
    await appendAudit(store.db, now(), 'admin', 'kit.read', `${files.length} files shown`);
    const shown = files.map(({ path, target, use, lines }) => ({ path, target, use, lines }));
    return c.json({ files: shown, choices: kitForm(), chosen: textsOf(choices.value) } satisfies KitView);
  });

  register('POST /api/kit/archive', async (c) => {
    const choices = await body(c, KitRequest);
    if (!choices.ok) return choices.response;
    const files = makeKit(tenantOf(services), choices.value);
    await appendAudit(store.db, now(), 'admin', 'kit.read', `${files.length} files downloaded`);
    const archive = zip(new Map(files.map((file) => [file.path, new Uint8Array(Buffer.from(textOf(file)))])));
    return c.body(Uint8Array.from(archive), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="weir-kit.zip"',
      'Cache-Control': 'no-store',
    });
  });

  register('POST /api/kit/verify', async (c) => {
    const request = await body(c, VerifyRequest);
    if (!request.ok) return request.response;
    const { text, choices } = request.value;
    const read = readExport(text);
    if (!read.ok) return fail(c, 422, 'export', read.reason);
    const browser = browserOf(read.exported, choices.browsers.length === 1 ? (choices.browsers[0] ?? null) : null);
    const findings = judgeExport(read.exported, subjectOf(browser, tenantOf(services), choices));
    return c.json({
      browser: BROWSERS[browser].name,
      findings: findings.map((finding) => ({ ...finding, topic: TOPIC_NAMES[finding.topic] })),
    } satisfies KitVerifyView);
  });
}
