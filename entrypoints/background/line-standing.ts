import type { Classifier } from '../../utils/classify/types';
import type { Adapter } from '../../utils/model/adapter';
import type { Hook } from '../../utils/model/brake-words';
import type { Snapshot } from '../../utils/model/snapshot';
import type { Context } from '../../utils/model/verdict';
import { StandingHere } from '../../utils/policy/standing-here';

/** Brakes and trusted time as they hold for the line. What a brake switches off in the guard, the line lets go as well. */
export class LineStanding {
  readonly #here: StandingHere;

  /** `wall`: this device's clock, in milliseconds since the epoch. */
  constructor(wall: () => number) {
    this.#here = new StandingHere(wall);
  }

  take(stored: unknown): void {
    this.#here.take(stored);
  }

  /** Trusted time, in milliseconds since the epoch. */
  now(): number {
    return this.#here.now();
  }

  /** True where the site is switched off, or this part of it, or the way by which it leaves. */
  isOff(adapter: Adapter, surface: Context['surface'], way: Hook, snapshot: Snapshot): boolean {
    const off = (kind: 'adapter' | 'surface', id: string): boolean => this.#here.isOff(kind, id, adapter.id, snapshot.groups);
    return off('adapter', adapter.id) || off('surface', surface) || this.hookIsOff(way, adapter, snapshot);
  }

  hookIsOff(hook: Hook, { id }: Adapter, { groups }: Snapshot): boolean {
    return this.#here.isOff('hook', hook, id, groups);
  }

  /** The policy as it holds for this site alone; of what is switched off there are no requests in it. */
  under(snapshot: Snapshot, adapter: Adapter): Snapshot {
    const requests = adapter.requests.filter(({ surface }) => !this.isOff(adapter, surface, 'network', snapshot));
    return { ...this.braked(snapshot, adapter), adapters: [{ ...adapter, requests }] };
  }

  braked(snapshot: Snapshot, adapter: Adapter): Snapshot {
    return { ...snapshot, bundle: this.#here.under(snapshot.bundle, adapter.id, snapshot.groups) };
  }

  /** The classifier without the detectors that are switched off altogether. */
  classifier(classifier: Classifier, adapter: Adapter, snapshot: Snapshot): Classifier {
    return this.#here.classifier(classifier, adapter.id, snapshot.groups);
  }
}
