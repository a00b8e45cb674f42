/**
 * Who may call what. A route that is not here cannot be registered (the type sees to it), and a test walks the whole table
 * with every kind of caller.
 * `publisher`: by the token of the command line. `device`: signed by an enrolled device. `enrolment`: signed with the key that it brings, plus the token. `admin`: by session.
 */
export type Access = 'anyone' | 'enrolment' | 'device' | 'publisher' | 'admin';

export const ACCESS = {
  'GET /health': 'anyone',
  'POST /v1/enrol': 'enrolment',
  // A device has to read its root before it can trust anything; the root holds public keys only.
  'GET /v1/root': 'anyone',
  'GET /v1/roots/:version': 'anyone',
  'GET /v1/freshness': 'device',
  'GET /v1/bundles/:sha256': 'device',
  'POST /v1/publish': 'publisher',
  'GET /v1/publish/freshness': 'publisher',
  'GET /v1/publish/bundles/:sha256': 'publisher',
  'POST /v1/events': 'device',
  'POST /v1/status': 'device',
  // Browsers fetch these without any credentials.
  'GET /extension/update.xml': 'anyone',
  'GET /extension/weir.crx': 'anyone',
  'GET /extension/updates.json': 'anyone',
  'GET /extension/weir.xpi': 'anyone',
  'GET /extension/pilot/update.xml': 'anyone',
  'GET /extension/pilot/weir.crx': 'anyone',
  'GET /extension/pilot/updates.json': 'anyone',
  'GET /extension/pilot/weir.xpi': 'anyone',
  'GET /api/session': 'anyone',
  'POST /api/session': 'anyone',
  'DELETE /api/session': 'admin',
  'GET /api/overview': 'admin',
  'GET /api/devices': 'admin',
  'GET /api/devices/:id/record': 'admin',
  'DELETE /api/devices/:id/record': 'admin',
  'POST /api/devices/:id/state': 'admin',
  'GET /api/enrolment': 'admin',
  'PUT /api/enrolment': 'admin',
  'POST /api/enrolment/token': 'admin',
  'GET /api/policy': 'admin',
  'PUT /api/policy/draft': 'admin',
  'POST /api/policy/check': 'admin',
  'POST /api/policy/publish': 'admin',
  'GET /api/policy/versions': 'admin',
  'PUT /api/policy/versions/:version/percent': 'admin',
  'GET /api/brakes': 'admin',
  'POST /api/brakes': 'admin',
  'DELETE /api/brakes/:id': 'admin',
  'GET /api/knowledge': 'admin',
  'PUT /api/knowledge/:id': 'admin',
  'DELETE /api/knowledge/:id': 'admin',
  'GET /api/channels': 'admin',
  'POST /api/channels/:channel': 'admin',
  'POST /api/kit': 'admin',
  'POST /api/kit/archive': 'admin',
  'POST /api/kit/verify': 'admin',
  'GET /api/events': 'admin',
  'GET /api/export': 'admin',
  'POST /api/export/:target/again': 'admin',
  'GET /api/report': 'admin',
  'GET /api/drift': 'admin',
  'GET /api/coverage': 'admin',
  'GET /api/audit': 'admin',
  // The console's files: code and style, no data.
  'GET /*': 'anyone',
} as const satisfies Record<string, Access>;
export type RouteName = keyof typeof ACCESS;
