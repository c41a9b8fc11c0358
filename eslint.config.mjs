import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What a layer may not import, with the reason that is shown where it does. */
const layer = (folder, patterns, globals = []) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-globals': ['error', ...globals],
  },
});
const noVscode = { group: ['vscode'], message: 'Only src/extension knows VS Code.' };
const noNode = {
  group: ['node:*', 'fs', 'path', 'os', 'worker_threads', 'child_process'],
  message: 'This layer runs in every host.',
};
const parsing = {
  group: ['unified', 'remark*', 'micromark*', 'mdast*', 'yaml', 'jsonc-parser'],
  message: 'Nothing is parsed outside the workers: these stand in core/reading.',
};
const parsers = {
  regex: '/reading/',
  allowTypeImports: true,
  message: 'Nothing is parsed in this host: ask the reader. Types may be imported.',
};
const hostGlobals = [
  'process',
  'Buffer',
  'window',
  'document',
  'self',
  'fetch',
  'setTimeout',
  'setInterval',
  'Date',
];

const timers = ['setTimeout', 'setInterval', 'performance'].map((name) => ({
  name,
  message: 'What waits for time takes a Scheduler as a value, so that its test can pass the time.',
}));

const asText = (selector) => ({
  selector,
  message:
    'What people wrote or named would be read for links, icons or Markdown here: src/extension/shown prevents it.',
});
/** What VS Code shows text on, much of which reads links, icons or Markdown in it. */
const surfaces = [
  'Identifier[name=/^(show(Information|Warning|Error)Message|showInputBox|showQuickPick|withProgress)$/]',
  'Identifier[name=/^create(QuickPick|InputBox|StatusBarItem|LanguageStatusItem|OutputChannel|WebviewPanel)$/]',
  'Identifier[name=/^(setStatusBarMessage|appendMarkdown|appendText|LogOutputChannel)$/]',
  'MemberExpression[object.name="vscode"][property.name=/^(MarkdownString|Hover|TreeItem)$/]',
  'MemberExpression[object.name="vscode"][property.name=/^(Diagnostic|DocumentLink|CompletionItem)$/]',
  'AssignmentExpression[left.property.name=/^(label|description|tooltip|detail|message|badge|title)$/]',
  'AssignmentExpression[left.property.name=/^(items|prompt|placeholder|validationMessage|documentation)$/]',
].map(asText);

export default defineConfig(
  globalIgnores(['dist', 'out', '.vscode-test']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-console': 'error',
    },
  },
  // What people write is read by these: none may take longer than in proportion to its length.
  {
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  layer('core', [noVscode, noNode], hostGlobals),
  layer('reader', [noVscode], timers),
  layer('extension', [noNode, parsing, parsers], timers),
  layer('cli', [noVscode, parsing, parsers]),
  {
    files: ['src/extension/**/*.ts'],
    ignores: ['src/extension/shown/**'],
    rules: { 'no-restricted-syntax': ['error', ...surfaces] },
  },
  // The one measures what a turn of the host took, the other is the host's clock.
  {
    files: ['src/extension/turn.ts', 'src/reader/scheduler.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
);
