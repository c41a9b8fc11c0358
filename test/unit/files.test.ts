import { assert } from 'chai';
import { byPath, kindOf } from '../../src/core/files/files.ts';
import { NO_LAYOUT } from '../../src/core/files/layout.ts';
import { readRecord } from '../../src/core/reading/index.ts';
import { unreadRecord } from '../../src/core/record/record.ts';

const paths: readonly (readonly [path: string, is: string, named?: readonly string[]])[] = [
  ['decisions/0001-merlin.md', 'candidate'],
  ['docs/Decisions/2024/0001-merlin.md', 'candidate'],
  ['packages/api/docs/adr/0001-x.md', 'candidate'],
  ['docs/architecture/decisions/x.md', 'candidate'],
  ['ADRs/x.markdown', 'candidate'],
  ['docs/x.md', 'outside'],
  ['my-decisions/x.md', 'outside'],
  ['decisions.md', 'outside'],
  ['notes/log/x.md', 'candidate', ['notes/log']],
  ['notes/logbook/x.md', 'outside', ['notes/log']],
  ['x.md', 'candidate', ['']],
  ['decisions/README.md', 'name'],
  ['decisions/readme.fr.md', 'name'],
  ['decisions/index.md', 'name'],
  ['decisions/0000-index.md', 'name'],
  ['decisions/template.md', 'name'],
  ['decisions/adr-template.md', 'name'],
  ['decisions/ADR-0000-template.md', 'name'],
  ['decisions/decision-record-template.md', 'name'],
  ['decisions/template-short.md', 'name'],
  ['decisions/modèle.md', 'name'],
  ['decisions/gabarit-long.md', 'name'],
  ['decisions/templates/x.md', 'name'],
  ['decisions/modeles/x.md', 'name'],
  ['decisions/0007-index-decision-tool.md', 'candidate'],
  ['decisions/0007-index-decision.md', 'candidate'],
  ['decisions/ADR-007_readme_decision.md', 'candidate'],
  ['decisions/index-decision.md', 'name'],
  ['decisions/0007-template-decision.md', 'name'],
  ['decisions/0003-email-templates-by-hand.md', 'candidate'],
  ['decisions/adr-0003.md', 'candidate'],
  ['.git/decisions/x.md', 'hidden'],
  ['decisions/.drafts/x.md', 'hidden'],
  ['node_modules/a/docs/adr/x.md', 'hidden'],
  ['vendor/a/decisions/x.md', 'hidden'],
];

const elsewhere: readonly (readonly [text: string, expected: object])[] = [
  ['---\nverdict: scale\n---\n# Idea\n', { kind: 'scale', unlisted: true }],
  ['---\nverdict:\n---\n# Idea\n', { kind: 'scale', unlisted: true }],
  ['---\nverdict: guilty\n---\n# The trial\n', { no: 'outside' }],
  ['# Idea\n\n## Business need\n', { no: 'outside' }],
];

const inside: readonly (readonly [text: string, expected: object])[] = [
  ['---\nverdict: guilty\n---\n# The trial\n', { kind: 'scale', folder: 'm:/adr' }],
  ['# Idea\n\n## Business need\n', { kind: 'scale', folder: 'm:/adr' }],
  ['# Idea\n\n## Context\n\n## Decision\n', { no: 'otherKind' }],
  ['# Notes\n', { no: 'noDecision' }],
];

const address = 'm:/adr/2024/a.md';
const candidate = { is: 'candidate', below: 2 } as const;

describe('which files are records', () => {
  for (const [path, is, named] of paths) {
    it(`${path}${named ? ` (.adr-dir: ${JSON.stringify(named)})` : ''}: ${is}`, () => {
      const found = byPath(path, { ...NO_LAYOUT, named: named ?? [] });
      assert.strictEqual(found.is === 'never' ? found.because : found.is, is);
    });
  }
  for (const [text, expected] of elsewhere) {
    it(`elsewhere, ${JSON.stringify(text)}`, () =>
      assert.deepEqual(kindOf(address, { is: 'outside' }, readRecord(text)), expected));
  }
  for (const [text, expected] of inside) {
    it(`in a records folder, ${JSON.stringify(text)}`, () =>
      assert.deepEqual(kindOf(address, candidate, readRecord(text)), expected));
  }
  it('by a name that is left out, whatever it says', () =>
    assert.deepEqual(
      kindOf(address, { is: 'never', because: 'name' }, readRecord('---\nverdict: scale\n---\n')),
      {
        no: 'name',
      },
    ));
  it('unread in a records folder, and not elsewhere', () => {
    assert.deepEqual(kindOf(address, candidate, unreadRecord('notText')), {
      kind: 'unread',
      folder: 'm:/adr',
    });
    assert.deepEqual(kindOf(address, { is: 'outside' }, unreadRecord('notText')), { no: 'outside' });
  });
});
