import type { PolicySource } from '../../../utils/model/policy';

/** What the company of these tests forbids, and what it asks a reason for: numbers of two kinds. */
export const FORBIDDEN = { id: 'project', word: 'ORCA' } as const;
export const ASKED = { id: 'client', word: 'HERON' } as const;
export const numberOf = ({ word }: { readonly word: string }): string => `${word}-${String(10_000 + Math.floor(Math.random() * 89_999))}`;

export function linePolicy(change: Partial<PolicySource> = {}): PolicySource {
  const pattern = ({ id, word }: { readonly id: string; readonly word: string }) => ({
    id,
    label: `${word} number`,
    pattern: `${word}-[0-9]{5}`,
    keyword: word.toLowerCase(),
    ignoreCase: true,
    confidence: 'high' as const,
  });
  return {
    schema: 1,
    default: 'allow',
    rules: [
      { id: 'forbidden', mode: 'enforce', when: { detector: [`custom.${FORBIDDEN.id}`] }, action: 'block' },
      { id: 'asked', mode: 'enforce', when: { detector: [`custom.${ASKED.id}`] }, action: 'justify' },
    ],
    patterns: [pattern(FORBIDDEN), pattern(ASKED)],
    company: { name: 'Orca Ltd', contact: {}, reasons: [{ id: 'asked-for', label: 'A customer asked for it' }] },
    pollMinutes: 1,
    ...change,
  };
}
