import tseslint from 'typescript-eslint';

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
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text nodes only: what is shown may come from events or policy.',
        },
        {
          selector: "AssignmentExpression[left.property.name='innerHTML']",
          message: 'Text nodes only: what is shown may come from events or policy.',
        },
      ],
    },
  },
  { files: ['cli/**', 'scripts/**', 'tests/**', 'server/**'], rules: { 'no-console': 'off' } },
);
