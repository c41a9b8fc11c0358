import path from 'node:path';
import { testFiles } from './bundles.mjs';
import { readOptions } from './options.mjs';
import { installed } from './packages.mjs';
import { runScript } from './project.mjs';
import { root } from './setUp.mjs';

const help = `npm run mutation [-- FILE…]
Breaks lines of src/core one by one and runs the pure tests on each; the score and what survived stand in out/mutation.
Without files: the rules, what is derived, and the questions. It takes long.`;

/** What is held to its tests by being broken. */
const FILES = [
  'src/core/rules/*.ts',
  'src/core/record/standing.ts',
  'src/core/log/openQuestions.ts',
  'src/core/reading/questions.ts',
];

/** Runs Stryker on the files given; answers its exit code. */
export async function mutate(args) {
  const { values, positionals } = readOptions('npm run mutation --', args, {}, { allowPositionals: true });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const folder = await installed('stryker');
  process.env.STRYKER = JSON.stringify({
    mutate: positionals.length > 0 ? positionals : FILES,
    // Properties notice most of it too, and take a hundred times as long.
    files: testFiles('unit').filter((file) => !file.endsWith('property.test.ts')),
    runner: path.join(folder, 'runner.mjs'),
  });
  // npm tells where it was called; Stryker works in the project's own folder.
  process.env.INIT_CWD = root;
  const stryker = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  return runScript(path.relative(root, stryker), ['run', 'host/stryker/stryker.config.mjs']);
}
