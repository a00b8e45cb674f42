import { Hono } from 'hono';
import { securityHeaders, withoutNul } from './http/browser';
import { crossOrigin } from './http/cross-origin';
import type { DeviceEnv } from './http/device';
import { fail } from './http/fail';
import { brakeRoutes } from './routes/brakes';
import { channelRoutes } from './routes/channels';
import { consoleRoutes } from './routes/console';
import { deviceRoutes } from './routes/devices';
import { documentRoutes } from './routes/documents';
import { enrolRoutes } from './routes/enrol';
import { eventRoutes } from './routes/events';
import { exportRoutes } from './routes/export';
import { extensionRoutes } from './routes/extension';
import { kitRoutes } from './routes/kit';
import { knowledgeRoutes } from './routes/knowledge';
import { policyRoutes } from './routes/policy';
import { recordRoutes } from './routes/record';
import { publishRoutes } from './routes/publish';
import type { App } from './routes/register';
import { registrar } from './routes/register';
import { sessionRoutes } from './routes/session';
import { staticRoutes } from './routes/static';
import type { Services } from './services';

/** The whole interface of the server. Errors that nobody expected are logged without the request's content and answered without theirs. */
export function createApp(services: Services): App {
  const app = new Hono<DeviceEnv>();
  const register = registrar(app, services);
  app.use(securityHeaders);
  app.use('/v1/*', crossOrigin);
  app.use(withoutNul);
  register('GET /health', (c) => c.json({ ok: true }));
  for (const routes of [
    enrolRoutes,
    documentRoutes,
    eventRoutes,
    extensionRoutes,
    sessionRoutes,
    consoleRoutes,
    recordRoutes,
    deviceRoutes,
    exportRoutes,
    policyRoutes,
    brakeRoutes,
    publishRoutes,
    knowledgeRoutes,
    channelRoutes,
    kitRoutes,
    staticRoutes,
  ]) {
    routes(register, services);
  }
  app.notFound((c) => fail(c, 404, 'not-found', 'There is nothing at this address.'));
  app.onError((error, c) => {
    services.log.error({ method: c.req.method, route: c.req.path, reason: error.message }, 'a request failed');
    return fail(c, 500, 'internal', 'Something went wrong here. It has been logged.');
  });
  return app;
}
