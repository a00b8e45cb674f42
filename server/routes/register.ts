import type { Context, Hono, MiddlewareHandler } from 'hono';
import type { DeviceEnv } from '../http/device';
import { deviceOnly } from '../http/device';
import { sameOrigin } from '../http/browser';
import { publisherOnly } from '../http/publisher';
import { adminOnly } from '../http/session';
import type { Services } from '../services';
import type { RouteName } from './access';
import { ACCESS } from './access';

export type App = Hono<DeviceEnv>;
type Handler = (c: Context<DeviceEnv>) => Response | Promise<Response>;
export type Register = (name: RouteName, handler: Handler) => void;

/** Adds routes to the app, each behind the gate that the table of access names. */
export function registrar(app: App, services: Services): Register {
  const device = deviceOnly(services);
  const admin = adminOnly(services);
  const publisher = publisherOnly(services);
  return (name, handler) => {
    const [method = '', path = ''] = name.split(' ');
    const gates: MiddlewareHandler<DeviceEnv>[] = [];
    if (path.startsWith('/api/')) gates.push(sameOrigin);
    if (ACCESS[name] === 'admin') gates.push(admin);
    if (ACCESS[name] === 'publisher') gates.push(publisher);
    if (ACCESS[name] === 'device') gates.push(device);
    app.on(method, [path], ...gates, handler);
  };
}
