import tseslint from 'typescript-eslint';

const TEXT_ONLY = ["JSXAttribute[name.name='dangerouslySetInnerHTML']", "AssignmentExpression[left.property.name='innerHTML']"].map(
  (selector) => ({ selector, message: 'Text nodes only: what is shown may come from events or policy.' }),
);

export default tseslint.config(
  { ignores: ['.output/', '.wxt/', '.weir/', 'dist/', 'node_modules/', 'test-results/', '**/*.mjs', '*.config.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-syntax': ['error', ...TEXT_ONLY],
    },
  },
  {
    files: ['utils/page/**', 'entrypoints/guard.content/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...TEXT_ONLY,
        {
          selector: "BinaryExpression[operator='instanceof'][right.name=/(Element|Node|Text|Document|ShadowRoot)$/]",
          message: 'A node that was moved from another window is of none of our classes: utils/page/kinds.ts.',
        },
      ],
    },
  },
  { files: ['cli/**', 'scripts/**', 'tests/**', 'server/**'], rules: { 'no-console': 'off' } },
);
