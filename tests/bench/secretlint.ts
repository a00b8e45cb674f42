import type { Run } from './race';

/** The named reference: secretlint with its recommended preset, as its core is called by its own command line. */
export async function loadSecretlint(): Promise<Run> {
  const [{ lintSource }, { creator: rule }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule }] };
  return (content) => lintSource({ source: { content, filePath: 'paste.txt', ext: '.txt', contentType: 'text' }, options: { config } });
}
