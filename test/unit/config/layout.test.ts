import { assert } from 'chai';
import { DEFAULT_CONFIG, type Config } from '../../../src/core/files/config.ts';
import { byPath } from '../../../src/core/files/files.ts';
import { whereabouts, type Layout } from '../../../src/core/files/layout.ts';

/** A layout: what configurations say, by their folders; folders that hold `.git`; and what `.adr-dir` names. */
function layout(
  configs: Readonly<Record<string, Partial<Config>>>,
  repositories: readonly string[] = [],
  named: readonly string[] = [],
): Layout {
  const all = Object.entries(configs).map(
    ([folder, says]) => [folder, { ...DEFAULT_CONFIG, ...says }] as const,
  );
  return { configs: new Map(all), repositories: new Set(repositories), named };
}

type Row = readonly [what: string, layout: Layout, path: string, folder?: string, governor?: string];

const rows: readonly Row[] = [
  ['nothing said: the convention', layout({}), 'docs/adr/2024/a.md', 'docs/adr'],
  ['nothing said: in any case', layout({}), 'docs/Decisions/2024/a.md', 'docs/Decisions'],
  ['nothing said: the outermost one', layout({}), 'decisions/adr/a.md', 'decisions'],
  [
    'nothing said: at any depth',
    layout({}),
    'pkg/docs/architecture/decisions/a.md',
    'pkg/docs/architecture/decisions',
  ],
  ['nothing said: no file of that name', layout({}), 'decisions.md'],
  ['nothing said: outside', layout({}), 'notes/a.md'],
  ['what .adr-dir names', layout({}, [], ['notes/log']), 'notes/log/a.md', 'notes/log'],
  ['the workspace folder, named', layout({}, [], ['']), 'x/a.md', ''],
  ['no folders: the convention stays', layout({ '': {} }), 'decisions/a.md', 'decisions', ''],
  ['folders replace the convention', layout({ '': { folders: ['notes'] } }), 'decisions/a.md', undefined, ''],
  ['folders replace .adr-dir', layout({ '': { folders: ['x'] } }, [], ['log']), 'log/a.md', undefined, ''],
  ['a folder, and below it', layout({ '': { folders: ['notes'] } }), 'notes/2024/a.md', 'notes', ''],
  ['not a folder of a like name', layout({ '': { folders: ['notes'] } }), 'notes-2/a.md', undefined, ''],
  ['its own folder', layout({ notes: { folders: [''] } }), 'notes/x/a.md', 'notes', 'notes'],
  ['none at all', layout({ '': { folders: [] } }), 'decisions/a.md', undefined, ''],
  ['relative to its own folder', layout({ pkg: { folders: ['log'] } }), 'pkg/log/a.md', 'pkg/log', 'pkg'],
  ['and to no other', layout({ pkg: { folders: ['log'] } }), 'log/a.md'],
  ['the convention holds beside it', layout({ pkg: { folders: ['log'] } }), 'web/adr/a.md', 'web/adr'],
  [
    'the nearest counts, and they are not merged',
    layout({ '': { folders: ['notes'], language: 'fr' }, pkg: {} }),
    'pkg/adr/a.md',
    'pkg/adr',
    'pkg',
  ],
  [
    'what the farther one names counts no more below the nearer one',
    layout({ '': { folders: ['pkg/log'] }, pkg: {} }),
    'pkg/log/a.md',
    undefined,
    'pkg',
  ],
  ['.git: none from above', layout({ '': { folders: ['x'] } }, ['sub']), 'sub/adr/a.md', 'sub/adr'],
  ['.git: the one beside it', layout({ '': {}, sub: {} }, ['sub']), 'sub/adr/a.md', 'sub/adr', 'sub'],
  ['.git of the workspace folder', layout({ '': {} }, ['']), 'adr/a.md', 'adr', ''],
  ['.git in a records folder', layout({ '': {} }, ['adr/x']), 'adr/x/a.md', 'adr', ''],
  ['one below the records folder does not count', layout({ 'adr/x': { folders: [] } }), 'adr/x/a.md', 'adr'],
  ['one in the records folder does', layout({ adr: { language: 'fr' } }), 'adr/x/a.md', 'adr', 'adr'],
  [
    'accents in either spelling',
    layout({ '': { folders: ['modes/été'] } }),
    'modes/e\u0301te\u0301/a.md',
    'modes/été',
    '',
  ],
];

describe('where a path leads, by what configurations say', () => {
  for (const [what, said, path, folder, governor] of rows) {
    it(`${what}: ${path}`, () => {
      const found = whereabouts(path, said);
      assert.deepEqual([found.records?.folder, found.governor], [folder, governor]);
      const behind =
        folder === undefined ? undefined : path.normalize('NFC').slice(folder === '' ? 0 : folder.length + 1);
      if (behind) assert.strictEqual(found.records?.below, behind.split('/').length);
    });
  }
});

describe('what a configuration leaves of a path', () => {
  const excluding = layout({ '': { exclude: ['old', '**/*.draft.md'] }, pkg: { exclude: ['adr/x'] } });
  const paths: readonly (readonly [path: string, is: string])[] = [
    ['adr/a.md', 'candidate'],
    ['adr/a.draft.md', 'excluded'],
    ['old/adr/a.md', 'excluded'],
    ['old/notes.md', 'excluded'],
    ['notes/a.draft.md', 'excluded'],
    ['pkg/adr/a.draft.md', 'candidate'],
    ['pkg/adr/x/a.md', 'excluded'],
    ['old/README.md', 'name'],
    ['old/node_modules/adr/a.md', 'hidden'],
    ['notes/a.md', 'outside'],
  ];
  for (const [path, is] of paths) {
    it(`${path}: ${is}`, () => {
      const judged = byPath(path, excluding);
      assert.strictEqual(judged.is === 'never' ? judged.because : judged.is, is);
    });
  }
});
