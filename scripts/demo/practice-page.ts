/**
 * The page on which a person tries Weir: a small chat with a real rich editor. It runs in the browser, bundled by
 * practice-server.ts. What it "sends" goes to the practice server on this machine and nowhere else.
 */
import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, type Command } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`practice page: #${id} is missing`);
  return found;
};

async function showReceived(): Promise<void> {
  const answer = await fetch('/api/received');
  const prompts = (await answer.json()) as string[];
  const list = element('received');
  list.replaceChildren(
    ...prompts.map((prompt) => {
      const item = document.createElement('li');
      item.textContent = prompt;
      return item;
    }),
  );
  element('nothing').hidden = prompts.length > 0;
}

async function send(): Promise<void> {
  const text = view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
  if (text.trim() === '') return;
  view.dispatch(view.state.tr.delete(0, view.state.doc.content.size));
  await fetch('/api/conversation', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ author: { role: 'user' }, content: { content_type: 'text', parts: [text] } }] }),
  });
  await showReceived();
}

const onEnter: Command = () => {
  void send();
  return true;
};

const view = new EditorView(element('composer'), {
  attributes: { id: 'prompt', 'aria-label': 'Message', role: 'textbox', 'aria-multiline': 'true' },
  state: EditorState.create({
    schema,
    plugins: [
      history(),
      keymap({ Enter: onEnter, 'Shift-Enter': baseKeymap['Enter'] ?? onEnter, 'Mod-z': undo, 'Mod-y': redo }),
      keymap(baseKeymap),
    ],
  }),
});

element('send').addEventListener('click', () => void send());
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.addEventListener('click', () => {
    const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent ?? '';
    void navigator.clipboard.writeText(text).then(() => {
      button.textContent = 'Copied';
      view.focus();
    });
  });
}
for (const choice of document.querySelectorAll<HTMLInputElement>('input[name="account"]')) {
  choice.addEventListener('change', () => {
    document.cookie = `account=${choice.value}; path=/; samesite=strict`;
    location.reload();
  });
}
void showReceived();
