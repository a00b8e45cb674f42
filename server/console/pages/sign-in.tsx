import { useEffect, useRef, useState } from 'preact/hooks';
import { Mark } from '../../../components/ui/mark';
import { api } from '../api';
import { signedIn, tenant } from '../session';
import { explain } from '../use-load';

export function SignInPage() {
  const field = useRef<HTMLInputElement>(null);
  const [error, setError] = useState('');
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = 'Sign in – Weir';
    field.current?.focus();
  }, []);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setBusy(true);
    setError('');
    api.signIn(field.current?.value ?? '').then(
      () => {
        signedIn.value = true;
      },
      (reason: unknown) => {
        setBusy(false);
        setError(explain(reason));
        field.current?.select();
      },
    );
  };

  return (
    <main class="alone">
      <form class="card" onSubmit={submit}>
        <Mark size={40} />
        <h1>Weir</h1>
        <p class="soft">Sign in to the console of {tenant.value}.</p>
        {/* For password managers, which file a password under a name. */}
        <input type="text" name="username" autocomplete="username" value="admin" readOnly hidden />
        <label for="password">Admin password</label>
        <input
          id="password"
          ref={field}
          type="password"
          autocomplete="current-password"
          required
          maxLength={500}
          aria-describedby="problem"
        />
        <p id="problem" class="problem" role="alert">
          {error}
        </p>
        <button type="submit" class="primary" disabled={busy}>
          {busy ? 'Signing in…' : 'Sign in'}
        </button>
      </form>
    </main>
  );
}
