import { readFileSync } from 'node:fs';
import remarkFrontmatter from 'remark-frontmatter';
import { remark } from 'remark';
import { parseDocument } from 'yaml';
import { readRecord } from '../src/core/reading/index.ts';
import { compare, type Comparison } from './measure.ts';

const parser = remark().use(remarkFrontmatter);

/** A record in full. */
export const RECORD = readFileSync(
  new URL('../examples/en/decisions/0006-advice-face-to-face.md', import.meta.url),
  'utf8',
);

/** What reading a record takes, beside what parsing its Markdown and its front matter alone takes. */
export function compareReading(): Promise<Comparison> {
  return compare(
    { name: 'a record', work: () => readRecord(RECORD) },
    { name: 'its Markdown and YAML', work: parse },
    2000,
  );
}

function parse(): void {
  const tree = parser.parse(RECORD);
  const [first] = tree.children;
  if (first?.type === 'yaml') parseDocument(first.value);
}
