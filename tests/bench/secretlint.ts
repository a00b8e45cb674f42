import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';

const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended }] };

/** The named reference: secretlint with its recommended preset, as its core is called by its own command line. */
export function secretlint(content: string): Promise<unknown> {
  return lintSource({ source: { content, filePath: 'paste.txt', ext: '.txt', contentType: 'text' }, options: { config } });
}
