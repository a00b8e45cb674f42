import type {
  BrakesView,
  PullBrake,
  AuditView,
  ChannelsView,
  DeviceState,
  DeviceView,
  CoverageView,
  DriftView,
  EnrolmentSettings,
  EnrolmentView,
  EventView,
  KitVerifyView,
  KitView,
  ExportView,
  KnowledgeRequest,
  KnowledgeSaved,
  KnowledgeView,
  OverviewView,
  PolicyProblem,
  PolicyVersionView,
  PolicyView,
  RecordErased,
  ReportView,
  SessionView,
} from '../../utils/model/console-api';

/** An answer other than 2xx. `status` 0: the server could not be reached. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly problems: readonly PolicyProblem[] = [],
  ) {
    super(message);
    this.name = 'ApiFailure';
  }
}

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
  } catch {
    throw new ApiFailure(0, 'unreachable', 'The server cannot be reached.');
  }
  if (response.status === 204) return null;
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  throw failure(response.status, answer);
}

/** A file that the server makes of the request. */
async function download(path: string, body: unknown): Promise<Blob> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (response === null) throw new ApiFailure(0, 'unreachable', 'The server cannot be reached.');
  if (response.ok) return response.blob();
  throw failure(response.status, await response.json().catch(() => null));
}

function failure(status: number, answer: unknown): ApiFailure {
  const fields: Record<string, unknown> = typeof answer === 'object' && answer !== null ? { ...answer } : {};
  const text = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
  const problems = Array.isArray(fields['problems']) ? (fields['problems'] as PolicyProblem[]) : [];
  return new ApiFailure(status, text(fields['error'], 'failed'), text(fields['message'], `The server answered with ${status}.`), problems);
}

// The server's answers are made from the same types (utils/model/api), so they are taken as they are.
export const api = {
  session: () => call('GET', '/api/session') as Promise<SessionView>,
  signIn: (password: string) => call('POST', '/api/session', { password }),
  signOut: () => call('DELETE', '/api/session'),
  overview: () => call('GET', '/api/overview') as Promise<OverviewView>,
  devices: () => call('GET', '/api/devices') as Promise<DeviceView[]>,
  eraseRecord: (device: string) => call('DELETE', `/api/devices/${encodeURIComponent(device)}/record`) as Promise<RecordErased>,
  setDevice: (id: string, state: DeviceState) => call('POST', `/api/devices/${encodeURIComponent(id)}/state`, { state }),
  enrolment: () => call('GET', '/api/enrolment') as Promise<EnrolmentView>,
  saveEnrolment: (settings: EnrolmentSettings) => call('PUT', '/api/enrolment', settings) as Promise<EnrolmentView>,
  rotateToken: (overlapHours: number) => call('POST', '/api/enrolment/token', { overlapHours }) as Promise<EnrolmentView>,
  exports: () => call('GET', '/api/export') as Promise<ExportView>,
  exportAgain: (target: string) => call('POST', `/api/export/${encodeURIComponent(target)}/again`) as Promise<ExportView>,
  policy: () => call('GET', '/api/policy') as Promise<PolicyView>,
  versions: () => call('GET', '/api/policy/versions') as Promise<PolicyVersionView[]>,
  saveDraft: (text: string) => call('PUT', '/api/policy/draft', { text }),
  checkPolicy: (text: string) => call('POST', '/api/policy/check', { text }) as Promise<{ problems: PolicyProblem[] }>,
  publishPolicy: (text: string, note: string, rings: readonly string[], percent: number) =>
    call('POST', '/api/policy/publish', { text, note, percent, ...(rings.length > 0 ? { rings } : {}) }) as Promise<{ version: number }>,
  setPercent: (version: number, percent: number) => call('PUT', `/api/policy/versions/${version}/percent`, { percent }),
  brakes: () => call('GET', '/api/brakes') as Promise<BrakesView>,
  pullBrake: (brake: PullBrake) => call('POST', '/api/brakes', brake) as Promise<{ id: string; until: string }>,
  releaseBrake: (id: string) => call('DELETE', `/api/brakes/${encodeURIComponent(id)}`),
  knowledge: () => call('GET', '/api/knowledge') as Promise<KnowledgeView[]>,
  saveKnowledge: (id: string, request: KnowledgeRequest) =>
    call('PUT', `/api/knowledge/${encodeURIComponent(id)}`, request) as Promise<KnowledgeSaved>,
  channels: () => call('GET', '/api/channels') as Promise<ChannelsView>,
  changeChannel: (channel: string, action: string) =>
    call('POST', `/api/channels/${encodeURIComponent(channel)}`, { action }) as Promise<{ says: string }>,
  kit: (choices: Readonly<Record<string, string>>) => call('POST', '/api/kit', choices) as Promise<KitView>,
  kitArchive: (choices: Readonly<Record<string, string>>) => download('/api/kit/archive', choices),
  verifyKit: (text: string, choices: Readonly<Record<string, string>>) =>
    call('POST', '/api/kit/verify', { text, choices }) as Promise<KitVerifyView>,
  removeKnowledge: (id: string) => call('DELETE', `/api/knowledge/${encodeURIComponent(id)}`),
  /** The newest page, or what came after a position; newest first. */
  events: (after: number | null, limit = 100) =>
    call('GET', `/api/events?limit=${limit}${after === null ? '' : `&after=${after}`}`) as Promise<EventView[]>,
  report: (days: number) => call('GET', `/api/report?days=${days}`) as Promise<ReportView>,
  drift: (days: number) => call('GET', `/api/drift?days=${days}`) as Promise<DriftView[]>,
  coverage: (days: number) => call('GET', `/api/coverage?days=${days}`) as Promise<CoverageView>,
  audit: (before: number | null) => call('GET', `/api/audit${before === null ? '' : `?before=${before}`}`) as Promise<AuditView[]>,
};
