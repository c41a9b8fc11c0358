import { assert } from 'chai';
import fc from 'fast-check';
import { DEFAULT_CONFIG } from '../../../src/core/files/config.ts';
import { addFolder, newConfiguration } from '../../../src/core/writing/configuration.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { read } from './configurations.ts';

const today = { folders: ['docs/decisions'], language: 'fr', reviewInterval: 6, reviewNotice: 14 } as const;

/** The text with one more folder; undefined where there is no room for it. */
function added(text: string, folder = 'notes'): string | undefined {
  const { newFolder } = read(text);
  return newFolder && applyEdits(text, addFolder(newFolder, folder, today));
}

describe('one more records folder in a configuration', () => {
  const rows: readonly (readonly [before: string, after: string | undefined])[] = [
    ['{ "folders": ["a"] }', '{ "folders": ["a", "notes"] }'],
    ['{ "folders": ["a", "b",] }', '{ "folders": ["a", "b", "notes",] }'],
    ['{ "folders": [] }', '{ "folders": ["notes"] }'],
    ['{ "folders": [ "a" ] }', '{ "folders": [ "a", "notes" ] }'],
    ['{ "folders": ["a" /* ours */] }', '{ "folders": ["a", /* ours */ "notes"] }'],
    ['{\n  "folders": [\n    "a"\n  ]\n}\n', '{\n  "folders": [\n    "a",\n    "notes"\n  ]\n}\n'],
    [
      '{\n\t"folders": [\n\t\t"a", // ours, still\n\t],\n}\n',
      '{\n\t"folders": [\n\t\t"a", // ours, still\n\t\t"notes",\n\t],\n}\n',
    ],
    [
      '{\r\n  "folders": [\r\n    "a" // the, first\r\n  ]\r\n}\r\n',
      '{\r\n  "folders": [\r\n    "a", // the, first\r\n    "notes"\r\n  ]\r\n}\r\n',
    ],
    ['{\n  "folders": [\n    // none\n  ]\n}\n', '{\n  "folders": [\n    // none\n    "notes"\n  ]\n}\n'],
    ['{ "folders": ["a"], "folders": ["b"] }', '{ "folders": ["a"], "folders": ["b", "notes"] }'],
    ['{ "language": "fr" }', '{ "language": "fr", "folders": ["docs/decisions", "notes"] }'],
    [
      '{\n  // French\n  "language": "fr" // all of it\n}\n',
      '{\n  // French\n  "language": "fr", // all of it\n  "folders": ["docs/decisions", "notes"]\n}\n',
    ],
    ['{}', '{\n  "folders": ["docs/decisions", "notes"]\n}'],
    ['{\n}\n', '{\n  "folders": ["docs/decisions", "notes"]\n}\n'],
    ['{ "folders": "a" }', undefined],
    ['{ "folders": ["a" }', undefined],
    ['[]', undefined],
  ];
  for (const [before, after] of rows) {
    it(JSON.stringify(before), () => assert.strictEqual(added(before), after));
  }

  for (const text of ['', '// ours', '/* ours */\n']) {
    it(`makes a whole configuration of ${JSON.stringify(text)}`, () => {
      const after = added(text) ?? '';
      assert.isOk(after.startsWith(text), after);
      assert.deepEqual(read(after).config, {
        ...DEFAULT_CONFIG,
        ...today,
        folders: ['docs/decisions', 'notes'],
      });
    });
  }

  it('is written as a dot where it is that of the file', () =>
    assert.strictEqual(added('{"folders":[]}', ''), '{"folders":["."]}'));

  it('keeps all else of any configuration', () => {
    const blank = fc.constantFrom('', ' ', '\n', '\n  ', '\t', ' // so, "it" is ]\n', ' /* a, ] } */ ');
    const path = fc.constantFrom('"a"', '"b/c"', '"."', '"é"', '"a\\"b"');
    const list = (items: readonly string[], blanks: readonly string[], comma: boolean) =>
      `[${items.map((item, i) => `${blanks[i] ?? ''}${item}`).join(',')}${comma && items.length > 0 ? ',' : ''}${blanks[5] ?? ''}]`;
    const lists = fc
      .tuple(fc.array(path, { maxLength: 4 }), fc.array(blank, { minLength: 6, maxLength: 6 }), fc.boolean())
      .map(([items, blanks, comma]) => list(items, blanks, comma));
    const member = fc.oneof(
      lists.map((text) => `"folders":${text}`),
      lists.map((text) => `"exclude": ${text}`),
      fc.constantFrom(
        '"language": "fr"',
        '"rules": { "gadget": "off" }',
        '"reviewNotice": 3',
        '"$schema": "x"',
      ),
    );
    const configurations = fc
      .tuple(
        fc.uniqueArray(member, { maxLength: 4, selector: (text) => text.split(':')[0] }),
        fc.array(blank, { minLength: 7, maxLength: 7 }),
        fc.boolean(),
      )
      .map(
        ([members, blanks, comma]) =>
          `${blanks[6] ?? ''}{${members.map((one, i) => `${blanks[i] ?? ''}${one}`).join(',')}${comma && members.length > 0 ? ',' : ''}${blanks[5] ?? ''}}${blanks[4] ?? ''}`,
      );
    fc.assert(
      fc.property(configurations, fc.constantFrom('\n', '\r\n'), (source, eol) => {
        const text = source.replaceAll('\n', eol);
        const [before, after] = [read(text), added(text)];
        assert.deepEqual(before.mistakes, [], text);
        assert.isOk(after !== undefined, text);
        const { config, mistakes } = read(after);
        assert.deepEqual(mistakes, [], after);
        assert.deepEqual(config, {
          ...before.config,
          folders: [...(before.config.folders ?? today.folders), 'notes'],
        });
        assert.isOk(isWithin(text, after), 'something that stood there is gone');
        if (text.includes(eol))
          assert.isOk(!/[\r\n]/.test(after.replaceAll(eol, '')), 'line ends of another kind');
      }),
    );
  });
});

describe('a new configuration', () => {
  it('says what applies already, and can be read back', () => {
    const text = newConfiguration(today);
    assert.deepEqual(read(text).config, { ...DEFAULT_CONFIG, ...today });
    assert.deepEqual(Object.keys(JSON.parse(text) as object), [
      'folders',
      'exclude',
      'language',
      'rules',
      'reviewInterval',
      'reviewNotice',
    ]);
  });

  it('leaves out folders where there are none, since an empty list would leave no record', () =>
    assert.strictEqual(read(newConfiguration({ ...today, folders: [] })).config.folders, undefined));
});

/** Whether all of a text stands in another one, in its order. */
function isWithin(text: string, other: string): boolean {
  let at = -1;
  return Array.from(text).every((char) => (at = other.indexOf(char, at + 1)) >= 0);
}
