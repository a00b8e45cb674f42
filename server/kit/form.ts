import { z } from 'zod';
import type { KitChoiceView } from '../../utils/model/console-api';
import { Choices } from './choices';
import { BROWSER_IDS } from './facts/browsers';

/** Choices as a form and its answer hold them: each a text. The browser is one, or all. */
const ALL = 'all';
type Shape = keyof typeof Choices.shape;
const NAMES = Object.keys(Choices.shape) as readonly Shape[];

function optionsOf(name: Shape): readonly string[] | null {
  if (name === 'browsers') return [ALL, ...BROWSER_IDS];
  const schema = z.toJSONSchema(Choices.shape[name], { io: 'input' });
  if (schema.type === 'boolean') return ['yes', 'no'];
  return Array.isArray(schema.enum) ? schema.enum.map(String) : null;
}

export function kitForm(): readonly KitChoiceView[] {
  return NAMES.map((name) => {
    const field: z.ZodType = Choices.shape[name];
    return { name, description: field.description ?? name, options: optionsOf(name) };
  });
}

/** Choices from texts; what is empty is as proposed. */
export const KitRequest = z.record(z.string(), z.string().max(500)).transform((texts, context): Choices => {
  const raw = Object.entries(texts).flatMap(([name, text]): (readonly [string, unknown])[] => {
    if (text === '' || (name === 'browsers' && text === ALL)) return [];
    if (name === 'browsers') return [[name, [text]]];
    return [[name, text === 'yes' ? true : text === 'no' ? false : text]];
  });
  const parsed = Choices.safeParse(Object.fromEntries(raw));
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues)
    context.addIssue({ code: 'custom', path: [...path], message: `${path.join('.') || 'choices'}: ${message}` });
  return z.NEVER;
});

export function textsOf(choices: Choices): Readonly<Record<string, string>> {
  return Object.fromEntries(
    NAMES.map((name) => {
      const value = choices[name];
      if (Array.isArray(value)) return [name, value.length === 1 ? (value[0] ?? ALL) : ALL];
      return [name, typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? '')];
    }),
  );
}
