import { describe, expect, it } from 'vitest';
import { createClassifier } from '../../utils/classify/create';
import { dictionaryFile, documentsFile } from '../../utils/knowledge/files';
import type { KnowledgeView, PolicyProblem, PolicyView } from '../../utils/model/console-api';
import { KnowledgeView as View } from '../../utils/model/console-api';
import type { Bundle } from '../../utils/model/policy';
import { toBase64, utf8 } from '../../utils/trust/bytes';
import { trustBundle } from '../../utils/trust/bundle';
import { trustFreshness } from '../../utils/trust/freshness';
import { trustRoot } from '../../utils/trust/root';
import { FIRST_STATE } from '../../utils/trust/state';
import { coined, random } from '../bench/knowledge';
import { onEachDatabase, type TestServer } from './databases';
import { enrolled, signIn, type Answer, type TestAdmin } from './people';

const key = () => Uint8Array.from({ length: 16 }, (_, i) => i + 1);
const words = (seed: number, count: number): string => {
  const next = random(seed);
  return Array.from({ length: count }, () => coined(next)).join(' ');
};
const plan = words(1, 800);
const about = { id: 'plans', label: 'Plans', nameless: true };
const made = documentsFile([{ path: 'Secret/Pricing model 2027.txt', text: plan }], about, key);
if ('error' in made) throw new Error(made.error);

onEachDatabase(({ serve }) => {
  const upload = { from: 'file', file: made.file, titles: made.titles };
  const publish = async (admin: TestAdmin, keys: object) => {
    const { text } = (await admin.call('GET /api/policy')).json as PolicyView;
    return admin.call('POST /api/policy/publish', {
      text: JSON.stringify({ ...(JSON.parse(text) as object), ...keys }, null, 2),
      note: 'n',
    });
  };
  const list = async (admin: TestAdmin): Promise<readonly KnowledgeView[]> =>
    View.strict()
      .array()
      .parse((await admin.call('GET /api/knowledge')).json);

  /** What refused a policy, without what is only doubtful. */
  const errors = (answer: Answer): readonly PolicyProblem[] =>
    (answer.json as { problems: readonly PolicyProblem[] }).problems.filter((problem) => problem.severity === 'error');

  /** The policy in force as a device comes by it: fetched, verified, parsed. Also the text of all that it fetched. */
  async function asDevice(server: TestServer): Promise<{ bundle: Bundle; payload: string }> {
    const device = await enrolled(server);
    const { now } = server.clock;
    const rootBytes = (await device.call('GET /v1/root')).bytes;
    const { createHash } = await import('node:crypto');
    const root = await trustRoot(
      rootBytes,
      { tenant: server.tenant, rootSha256: createHash('sha256').update(rootBytes).digest('hex') },
      now,
    );
    if (!root.ok) throw new Error(root.detail);
    const state = { ...FIRST_STATE, ring: 'broad' };
    const freshness = await trustFreshness((await device.call('GET /v1/freshness')).bytes, root.value, state, now);
    if (!freshness.ok) throw new Error(freshness.detail);
    const { bytes, json } = await device.call(`GET /v1/bundles/${freshness.value.bundle.sha256}`);
    const bundle = await trustBundle(bytes, freshness.value, root.value, state, now);
    if (!bundle.ok) throw new Error(bundle.detail);
    return { bundle: bundle.value, payload: Buffer.from((json as { payload: string }).payload, 'base64').toString() };
  }

  it('fingerprints that were uploaded reach devices, which recognise the document; its title stays here', async () => {
    const server = await serve();
    const admin = await signIn(server);
    expect(await admin.call('PUT /api/knowledge/plans-2027', upload)).toMatchObject({ status: 200, json: { id: 'plans-2027', left: [] } });
    expect(await publish(admin, { documents: [{ file: 'plans-2027' }] })).toMatchObject({ status: 200 });
    const { bundle, payload } = await asDevice(server);
    const text = `Please shorten this: ${plan.slice(0, plan.length / 2)} Thank you.`;
    const [finding, ...more] = createClassifier(bundle)
      .scan(text)
      .findings.filter((f) => f.category === 'document');
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ detector: 'document.plans-2027', label: 'Document 1' });
    expect(finding?.coverage).toBeCloseTo(0.5, 1);
    expect(payload).not.toMatch(/pricing/i);
    expect(await list(admin)).toMatchObject([
      { id: 'plans-2027', kind: 'documents', inForce: true, documents: [{ label: 'Document 1', title: 'Secret/Pricing model 2027.txt' }] },
    ]);
  });

  it('terms that the policy lists are keyed on the way: devices find them and cannot read them', async () => {
    const server = await serve();
    const admin = await signIn(server);
    const dictionary = { id: 'projects', label: 'Project names', terms: ['Project Heron', '機密計画'] };
    expect(await publish(admin, { dictionaries: [dictionary] })).toMatchObject({ status: 200 });
    const { bundle, payload } = await asDevice(server);
    expect(payload).not.toMatch(/heron|機密/i);
    const found = createClassifier(bundle).scan("project heron's budget, 次の機密計画について").findings;
    expect(found.filter((f) => f.category === 'dictionary').map((f) => [f.label, f.span])).toEqual([
      ['Project names', [0, 13]],
      ['Project names', [26, 30]],
    ]);
  });

  it('makes both here as well, and forgets what they were made of', async () => {
    const server = await serve();
    const admin = await signIn(server);
    const terms = { from: 'terms', label: 'Customers', terms: 'Müller & Söhne\nx\nAcme Rockets', caseSensitive: false, confidence: 'high' };
    expect((await admin.call('PUT /api/knowledge/customers', terms)).json).toEqual({ id: 'customers', entries: 2, left: ['x'] });
    const documents = [
      { path: 'a/Plan.txt', content: toBase64(utf8(plan)) },
      { path: 'b/short.txt', content: toBase64(utf8('short')) },
      { path: 'c/photo.jpg', content: toBase64(new Uint8Array([255, 216, 255, 0, 0, 1])) },
    ];
    const answer = await admin.call('PUT /api/knowledge/plans', { from: 'documents', label: 'Plans', nameless: false, documents });
    expect(answer.json).toMatchObject({ id: 'plans', left: [expect.stringContaining('photo.jpg'), expect.stringContaining('short.txt')] });
    const policy = { dictionaries: [{ id: 'names', label: 'Names', file: 'customers' }], documents: [{ file: 'plans' }] };
    expect(await publish(admin, policy)).toMatchObject({ status: 200 });
    const { bundle } = await asDevice(server);
    const found = createClassifier(bundle).scan(`For MÜLLER & Söhne: ${plan}`).findings;
    expect(found.map((f) => f.detector)).toEqual(expect.arrayContaining(['dictionary.names', 'document.plans']));
    expect(found.find((f) => f.category === 'document')).toMatchObject({ label: 'Plan', coverage: 1 });
    const actions = ((await admin.call('GET /api/audit')).json as { action: string; detail: string }[]).filter(
      (l) => l.action === 'knowledge.saved',
    );
    expect(actions).toHaveLength(2);
    expect(JSON.stringify(actions)).not.toMatch(/rockets|söhne/i);
  });

  describe('a policy that names what is not there', () => {
    it('is refused at the place, with what there is, and the old one stays', async () => {
      const admin = await signIn(await serve());
      const none = await publish(admin, { documents: [{ file: 'plans' }] });
      expect(errors(none)).toMatchObject([{ path: '/documents/0/file', value: '"plans"' }]);
      await admin.call('PUT /api/knowledge/plans', upload);
      const misspelt = await publish(admin, { documents: [{ file: 'plan' }] });
      const [problem] = errors(misspelt);
      expect(problem?.expected).toMatch(/one of plans \(did you mean plans\?\)/);
      expect(problem?.line).toBeGreaterThan(1);
      const wrongKind = await publish(admin, { dictionaries: [{ id: 'd', label: 'D', file: 'plans' }] });
      expect(errors(wrongKind)).toMatchObject([{ path: '/dictionaries/0/file' }]);
    });
    it.each([
      ['both terms and a file', { terms: ['abc'], file: 'plans' }, '/dictionaries/0'],
      ['neither', {}, '/dictionaries/0'],
      ['a say about case beside a file', { file: 'plans', caseSensitive: true }, '/dictionaries/0/caseSensitive'],
    ])('as is a dictionary with %s', async (_, keys, path) => {
      const admin = await signIn(await serve());
      const answer = await publish(admin, { dictionaries: [{ id: 'd', label: 'D', ...keys }] });
      expect(errors(answer)).toMatchObject([{ path }]);
    });
  });

  it('is removed only once no policy in force names it', async () => {
    const admin = await signIn(await serve());
    await admin.call('PUT /api/knowledge/plans', upload);
    expect(await publish(admin, { documents: [{ file: 'plans' }] })).toMatchObject({ status: 200 });
    expect(await admin.call('DELETE /api/knowledge/plans')).toMatchObject({ status: 409, json: { error: 'in-force' } });
    expect(await publish(admin, { documents: [] })).toMatchObject({ status: 200 });
    expect((await admin.call('DELETE /api/knowledge/plans')).status).toBe(204);
    expect((await admin.call('DELETE /api/knowledge/plans')).status).toBe(404);
    expect(await list(admin)).toEqual([]);
  });

  it('is not removed while a share of the devices, or another ring, has a version that names it', async () => {
    const admin = await signIn(await serve());
    await admin.call('PUT /api/knowledge/plans', upload);
    const say = async (documents: object[], more: object) => {
      const { text } = (await admin.call('GET /api/policy')).json as { text: string };
      const policy = JSON.stringify({ ...(JSON.parse(text) as object), documents });
      expect(await admin.call('POST /api/policy/publish', { text: policy, note: '', ...more })).toMatchObject({ status: 200 });
    };
    const remove = () => admin.call('DELETE /api/knowledge/plans');
    const named = (version: number, ring: string) => ({
      status: 409,
      json: { error: 'in-force', message: expect.stringContaining(`Version ${version}, for ring ${ring}, names it`) as string },
    });
    await say([{ file: 'plans' }], { rings: ['pilot', 'broad'] });
    await say([], { rings: ['broad'], percent: 10 });
    await say([], { rings: ['pilot'] });
    expect(await remove()).toMatchObject(named(3, 'broad'));
    expect(await list(admin)).toMatchObject([{ id: 'plans', inForce: true }]);
    expect((await admin.call('PUT /api/policy/versions/4/percent', { percent: 100 })).status).toBe(204);
    expect(await list(admin)).toMatchObject([{ id: 'plans', inForce: false }]);
    await say([{ file: 'plans' }], { rings: ['pilot'] });
    await say([], { rings: ['broad'] });
    expect(await remove()).toMatchObject(named(6, 'pilot'));
    await say([], { rings: ['pilot'] });
    expect((await remove()).status).toBe(204);
  });

  it('what would be read past its end, or holds nothing, is refused by name', async () => {
    const admin = await signIn(await serve());
    const damaged = { ...upload, file: { ...made.file, filter: { ...made.file.filter, table: 'AAAA' } } };
    expect(await admin.call('PUT /api/knowledge/x', damaged)).toMatchObject({
      status: 422,
      json: { message: expect.stringMatching(/damaged.*filter/) as string },
    });
    expect((await admin.call('PUT /api/knowledge/x', { ...upload, file: { ...made.file, kind: 'poem' } })).status).toBe(400);
    expect((await admin.call('PUT /api/knowledge/Not%20An%20Id', upload)).status).toBe(400);
    const empty = { from: 'terms', label: 'X', terms: '!!!\n\n', caseSensitive: false, confidence: 'high' };
    expect(await admin.call('PUT /api/knowledge/x', empty)).toMatchObject({
      status: 422,
      json: { message: expect.stringMatching(/no term/) as string },
    });
    expect(await list(admin)).toEqual([]);
  });

  it('a hundred thousand terms and a million fingerprints fit into one bundle', async () => {
    const { manyHashes, manyTerms } = await import('../bench/knowledge');
    const { keyDocuments } = await import('../../utils/knowledge/documents');
    const list = dictionaryFile(manyTerms().join('\n'), { id: 'd', label: 'D', caseSensitive: false, confidence: 'high' }, key);
    if ('error' in list) throw new Error(list.error);
    const { set } = keyDocuments({ id: 'm', label: 'M', documents: manyHashes() }, key);
    // Only now: making these takes seconds in which nothing else runs here, and the server would hang up on a connection that waits so long.
    const server = await serve();
    const admin = await signIn(server);
    expect(await admin.call('PUT /api/knowledge/terms', { from: 'file', file: list.file, titles: {} })).toMatchObject({ status: 200 });
    const many = { from: 'file', file: { schema: 1, kind: 'documents', ...set }, titles: {} };
    expect(await admin.call('PUT /api/knowledge/many', many)).toMatchObject({ status: 200, json: { entries: 1_000_000 } });
    const policy = { dictionaries: [{ id: 'd', label: 'D', file: 'terms' }], documents: [{ file: 'many' }] };
    expect(await publish(admin, policy)).toMatchObject({ status: 200 });
    const { bundle } = await asDevice(server);
    expect(bundle.dictionaries[0]?.count).toBe(100_000);
  }, 60_000);
});
