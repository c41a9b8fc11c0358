import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runHostTests } from '../host/hostTests.mjs';
import { temporaryFolder } from '../host/lifetime.mjs';
import type { HelpFigures } from './host/helpAmongMany.ts';
import { fileOf, textOf } from './manyRecords.ts';

const MANY = 10_000;
const FEW = 10;

interface Outcome {
  readonly failures: readonly { readonly message: string }[];
}

/**
 * How long somebody who types in a real VS Code waits for what is offered and told there, among ten thousand records
 * beside ten: of one host, which has few of them first, then all, then few again.
 */
export async function measureHelp(): Promise<HelpFigures> {
  const folder = temporaryFolder('help');
  for (const part of ['decisions', 'later']) mkdirSync(path.join(folder, part));
  for (let nth = 0; nth < MANY; nth += 1) {
    writeFileSync(path.join(folder, nth < FEW ? 'decisions' : 'later', fileOf(nth)), textOf(nth));
  }
  const outcome: Outcome = await runHostTests('node', {
    files: ['benchmark/host/helpAmongMany.ts'],
    folder,
    silence: 900,
    compiles: true,
  });
  const [failure] = outcome.failures;
  if (failure) throw new Error(failure.message);
  return JSON.parse(readFileSync(path.join(folder, 'figures.json'), 'utf8')) as HelpFigures;
}
