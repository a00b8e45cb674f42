/** How the built-in notice looks; no page style reaches it. */
const STYLE = `
:host { all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; z-index: 2147483647 !important; }
div { font: 15px/1.45 system-ui, sans-serif; max-width: 420px; padding: 14px 16px; border-radius: 8px; background: #1d1d1f; color: #fff;
  border: 1px solid #fff; box-shadow: 0 4px 24px rgb(0 0 0 / 0.4); }
button { font: inherit; margin-top: 10px; padding: 4px 12px; border-radius: 6px; border: 1px solid #fff; background: transparent; color: inherit; cursor: pointer; }
`;
let shown: HTMLElement | null = null;

/**
 * A plain notice for when not even the dialog could be loaded. It only informs: it has no choice that lets anything
 * through. One at a time, read out at once, gone when it is closed.
 */
export function showNotice(message: string, close: string): void {
  shown?.remove();
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.setAttribute('role', 'alert');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = close;
  button.addEventListener('click', () => host.remove());
  box.append(message, document.createElement('br'), button);
  root.append(box);
  document.documentElement.append(host);
  shown = host;
}
