import { describe, expect, it } from 'vitest';
import { draft, World } from './world';

/** Today's device with servers that are one version off; the other way round: tests/server/contract-n1. */

/** The answers of a server, each changed on its way. */
function through(world: World, change: (path: string, answer: Response) => Promise<Response> | Response): void {
  world.network = async (input, init) => change(new URL(input).pathname, await world.server.fetch(input, init));
}

const SERVERS: Readonly<Record<string, (world: World) => void>> = {
  'the version before: statements that repeat no number, a status that is answered with nothing': (world) => {
    world.server.old = true;
    through(world, (path, answer) => (path === '/v1/status' ? new Response(null, { status: 204 }) : answer));
  },
  'the version after: it says more in every answer that is not signed': (world) => {
    through(world, async (path, answer) => {
      if (!answer.ok || !['/v1/enrol', '/v1/events', '/v1/status'].includes(path)) return answer;
      const said = (await answer.json()) as { results?: object[] };
      return Response.json({
        ...said,
        ...(said.results === undefined ? {} : { results: said.results.map((result) => ({ ...result, later: 1 })) }),
        later: { more: true },
      });
    });
  },
};

describe('a device of today with a server of', () => {
  it.each(Object.entries(SERVERS))('%s', async (_, make) => {
    const world = await World.make();
    make(world);
    const app = await world.enrolled();
    for (let i = 0; i < 3; i += 1) await app.outbox.record(draft());
    await app.upload.drain();
    expect(world.server.events.size).toBe(3);
    expect(await app.outbox.size()).toMatchObject({ waiting: 0, rejected: 0 });
    await app.sync();
    expect(await app.policyState()).toMatchObject({ source: 'bundle', enrolled: true, stale: false, problems: [] });
    expect(world.server.statuses.length).toBeGreaterThan(1);
  });
});
