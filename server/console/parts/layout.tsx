import { useLocation } from 'preact-iso';
import type { ComponentChildren } from 'preact';
import { Mark } from '../../../components/ui/mark';
import { api } from '../api';
import { signedIn, tenant } from '../session';

const PAGES = [
  ['/', 'Overview'],
  ['/report', 'Report'],
  ['/events', 'Events'],
  ['/devices', 'Devices'],
  ['/coverage', 'Coverage'],
  ['/drift', 'Sites that changed'],
  ['/policy', 'Policy'],
  ['/brake', 'Brake'],
  ['/knowledge', 'Company knowledge'],
  ['/deployment', 'Deployment'],
  ['/verify', 'Verify a browser'],
  ['/export', 'Export'],
  ['/audit', 'Audit log'],
] as const;

export function Layout({ children }: { readonly children: ComponentChildren }) {
  const { path } = useLocation();
  const signOut = (): void => {
    void api.signOut().finally(() => {
      signedIn.value = false;
    });
  };
  return (
    <div class="frame">
      <a class="skip" href="#main">
        To the content
      </a>
      <header class="side">
        <p class="name">
          <Mark size={26} />
          <span>
            <strong>Weir</strong>
            <span class="soft">{tenant.value}</span>
          </span>
        </p>
        <nav aria-label="Pages">
          {PAGES.map(([href, label]) => (
            <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <button type="button" class="quiet" onClick={signOut}>
          Sign out
        </button>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
