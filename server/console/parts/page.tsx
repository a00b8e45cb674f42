import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Loaded } from '../use-load';

interface PageProps {
  readonly title: string;
  readonly lead?: string;
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A page's heading takes the focus when the page opens, so that a screen reader says where one is. */
export function Page({ title, lead, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Weir`;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      <div class="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p class="soft">{lead}</p>}
        </div>
        {actions !== undefined && <div class="actions">{actions}</div>}
      </div>
      {children}
    </>
  );
}

/** What has been loaded, the failure in words, or a quiet wait. */
export function Data<T>({ of, children }: { readonly of: Loaded<T>; readonly children: (data: T) => ComponentChildren }) {
  return (
    <>
      {of.error !== null && (
        <p class="banner bad" role="alert">
          {of.error}{' '}
          <button type="button" class="link" onClick={of.reload}>
            Try again
          </button>
        </p>
      )}
      {of.data === null
        ? of.error === null && (
            <p class="soft" aria-busy="true">
              Loading…
            </p>
          )
        : children(of.data)}
    </>
  );
}
