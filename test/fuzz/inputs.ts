import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { kindOf, type KindName } from './kinds.ts';
import { INPUTS } from './made/inputs.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The records in the pages of the rules. */
const FENCED = /^(`{3,})markdown .*\n([\s\S]*?)^\1$/gm;

/** Texts of records to begin from: the examples, those of the rules' pages, and others than people write. */
export const KNOWN: readonly string[] = [
  ...read('examples/*/decisions/*.md'),
  ...read('src/core/rules/*.md').flatMap((page) =>
    Array.from(page.matchAll(FENCED), ([, , text = '']) => text),
  ),
  ...INPUTS,
];

/** Returns the inputs of a kind in a batch; the same for a seed on every machine. */
export function inputsOf(kind: KindName, seed: number, batch: number): readonly unknown[] {
  const { inputs, batch: count } = kindOf(kind);
  return fc.sample(inputs(KNOWN), { seed: Math.imul(batch + 1, 0x9e3779b1) ^ seed, numRuns: count });
}

function read(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: ROOT })
    .sort()
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
}
