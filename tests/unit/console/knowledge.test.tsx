// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KnowledgePage } from '../../../server/console/pages/knowledge';
import type { KnowledgeView } from '../../../utils/model/console-api';

const ROW: KnowledgeView = {
  id: 'plans',
  kind: 'documents',
  label: 'Plans',
  entries: 1_200,
  bytes: 2_100,
  savedAt: '2026-11-20T12:00:00Z',
  inForce: true,
  documents: [{ label: 'Document 1', title: 'Secret/Pricing model 2027.docx' }],
};
let sent: { readonly method: string; readonly path: string; readonly body: unknown }[] = [];
const answer = (status: number, body: unknown): Response => new Response(status === 204 ? null : JSON.stringify(body), { status });

beforeEach(() => {
  sent = [];
  vi.stubGlobal('fetch', (path: string, init: { method: string; body?: string }) => {
    if (init.method === 'GET')
      return Promise.resolve(answer(200, [ROW, { ...ROW, id: 'names', kind: 'dictionary', inForce: false, documents: [] }]));
    sent.push({ method: init.method, path, body: init.body === undefined ? undefined : JSON.parse(init.body) });
    if (init.method === 'DELETE') return Promise.resolve(answer(204, null));
    return Promise.resolve(answer(200, { id: 'projects', entries: 2, left: ['x'] }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

test('lists what there is, with titles, and removes what no policy in force names', async () => {
  render(<KnowledgePage />);
  expect(await screen.findByText('Secret/Pricing model 2027.docx')).toBeTruthy();
  expect(screen.getByText('"documents": [{ "file": "plans" }]')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Remove plans' }).disabled).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Remove names' }));
  await screen.findByText('names was removed.');
  expect(sent).toEqual([{ method: 'DELETE', path: '/api/knowledge/names', body: undefined }]);
});

test('sends a list of terms, and says what was left out', async () => {
  render(<KnowledgePage />);
  fireEvent.click(screen.getByLabelText('A list of terms'));
  fireEvent.input(screen.getByLabelText(/^Id,/), { target: { value: 'projects' } });
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Project names' } });
  const list = document.querySelector('textarea');
  if (list === null) throw new Error('there is no list');
  fireEvent.input(list, { target: { value: 'Heron\nFalcon\nx' } });
  const form = document.querySelector('form');
  if (form === null) throw new Error('there is no form');
  fireEvent.submit(form);
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/projects is kept, with 2 entries.*Left out: x/));
  expect(sent).toEqual([
    {
      method: 'PUT',
      path: '/api/knowledge/projects',
      body: { from: 'terms', label: 'Project names', terms: 'Heron\nFalcon\nx', caseSensitive: false, confidence: 'high' },
    },
  ]);
});
