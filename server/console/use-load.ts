import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ApiFailure } from './api';
import { signedIn } from './session';

export interface Loaded<T> {
  readonly data: T | null;
  readonly error: string | null;
  readonly reload: () => void;
}

/** Says what went wrong in a sentence; an ended session leads back to the sign-in page. */
export function explain(error: unknown): string {
  if (error instanceof ApiFailure && error.status === 401 && error.code === 'session') signedIn.value = false;
  return error instanceof Error ? error.message : String(error);
}

/** Loads once per `key` and on `reload`, and every `everyMs` if given. An answer that was overtaken by a newer one is dropped. */
export function useLoad<T>(load: () => Promise<T>, key: string, everyMs?: number): Loaded<T> {
  const [state, setState] = useState<{ data: T | null; error: string | null }>({ data: null, error: null });
  const latest = useRef(load);
  latest.current = load;
  const turn = useRef(0);
  const reload = useCallback(() => {
    const mine = ++turn.current;
    latest.current().then(
      (data) => mine === turn.current && setState({ data, error: null }),
      (error: unknown) => mine === turn.current && setState((old) => ({ data: old.data, error: explain(error) })),
    );
  }, []);
  useEffect(() => {
    reload();
    const timer = everyMs === undefined ? undefined : setInterval(reload, everyMs);
    return () => {
      turn.current += 1;
      clearInterval(timer);
    };
  }, [key, everyMs]);
  return { ...state, reload };
}
