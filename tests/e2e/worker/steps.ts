import type { Failpoint } from '../../../utils/platform/failpoint';
import { flip, THROUGH, type Fault } from '../../faults/fault-proxy';
import type { Lab } from './lab';

/** One step at which a worker is killed. */
export interface Step {
  readonly what: string;
  /** Brings the worker to it; it stands there when this resolves. `round` counts from 0. */
  readonly bring: (lab: Lab, round: number) => Promise<void>;
}

const at =
  (name: Failpoint, act: (lab: Lab, round: number) => Promise<void> | void) =>
  async (lab: Lab, round: number): Promise<void> => {
    await lab.arm(name);
    await act(lab, round);
    await lab.reached(name);
  };

/** An event's upload is under way, and no answer, or only the beginning of one, comes back. */
const held =
  (headers: boolean) =>
  async (lab: Lab): Promise<void> => {
    const before = lab.proxy.count('held');
    lab.proxy.fault = (path) => (path === '/v1/events' ? { kind: 'held', headers } : THROUGH);
    await lab.record();
    while (lab.proxy.count('held') === before) await new Promise((resolve) => setTimeout(resolve, 20));
    // The server has it by now, or will in a moment.
    await new Promise((resolve) => setTimeout(resolve, 150));
  };

/** A new version waits; every second time its bundle arrives broken at first. */
const newPolicy = async (lab: Lab, round: number): Promise<void> => {
  let broken = round % 2;
  const once = (path: string): Fault => (path.startsWith('/v1/bundles/') && (broken -= 1) >= 0 ? flip(-40) : THROUGH);
  lab.proxy.fault = once;
  await lab.publish();
  lab.poke();
  // A poll that met the broken one is over when it is over: the next begins only then.
  lab.keepPoking();
};

export const STEPS: Readonly<Record<string, Step>> = {
  K1: { what: 'message of a decision received', bring: at('event.received', (lab) => lab.record()) },
  K2: { what: 'transaction of the event open', bring: at('event.open', (lab) => lab.record()) },
  K3: { what: 'event committed, no answer yet', bring: at('event.committed', (lab) => lab.record()) },
  K4: { what: 'lease committed', bring: at('lease.committed', (lab) => lab.record()) },
  K5: { what: 'upload started', bring: at('upload.started', (lab) => lab.record()) },
  K6: { what: 'request sent, no answer', bring: held(false) },
  K7: { what: 'only the headers of the answer there', bring: held(true) },
  K8: { what: 'answer read, nothing acknowledged yet', bring: at('upload.answered', (lab) => lab.record()) },
  K9: { what: 'acknowledgement committed', bring: at('upload.acknowledged', (lab) => lab.record()) },
  K10: { what: 'freshness statement read', bring: at('freshness.read', newPolicy) },
  K11: { what: 'bytes of the bundle read', bring: at('bundle.read', newPolicy) },
  K12: { what: 'bundle verified, not stored', bring: at('bundle.verified', newPolicy) },
  K13: { what: 'transaction of the bundle open', bring: at('bundle.open', newPolicy) },
  K14: { what: 'bundle stored, pages not told', bring: at('bundle.stored', newPolicy) },
  K15: {
    what: 'upgrade of the database under way',
    bring: async (lab) => {
      lab.proxy.fault = (path) => (path === '/v1/events' ? { kind: 'refused' } : THROUGH);
      await lab.record();
      await new Promise((resolve) => setTimeout(resolve, 700));
      await lab.arm('migration');
      await lab.downgrade();
      lab.poke();
      await lab.reached('migration');
    },
  },
  K16: {
    what: 'key made, no id yet',
    bring: at('enrolment.key', async (lab) => {
      await lab.fork();
      lab.poke();
    }),
  },
};
