import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';

/** What stands in a section, and whether it tells something. */
const sections: readonly (readonly [text: string, tells: boolean])[] = [
  ['', false],
  ['TBD', false],
  ['Nothing', false],
  ['Nothing yet.', false],
  ['*Nothing* so far', false],
  ['None.', false],
  ['Not yet', false],
  ['N/A', false],
  ['Nothing: we wrote it at once', false],
  ['None (all of it is code)', false],
  ['Rien', false],
  ['Rien pour l’instant.', false],
  ['Rien encore, on a tout codé', false],
  ['Rien, j’ai codé direct', false],
  ['Aucune', false],
  ['Pas encore.', false],
  ['Sans objet — tout est écrit', false],
  ['Nothing replaces sitting beside them', true],
  ['Nothing yet replaces sitting beside them', true],
  ['Nothing-like cases, four of them', true],
  ['None of it could have been typed in', true],
  ['Not yet one that was the same as another', true],
  ['Rien ne remplace la confiance', true],
  ['Rien pour l’instant ne remplace la confiance', true],
  ['Four cases', true],
  ['> Come and sit with us', true],
  ['![the wall](wall.png)', true],
  ['| Case | Days |\n| --- | --- |\n| Ana | two |', true],
  ['```\nfour cases\n```', false],
  ['<!-- four cases -->', false],
];

describe('what a section tells', () => {
  const headings = [
    ['Done by hand', 'byHand'],
    ['What cannot be copied', 'inimitable'],
    ['Signals', 'signals'],
  ] as const;
  for (const [text, tells] of sections) {
    it(`${tells ? 'something' : 'nothing'}: ${text}`, () => {
      for (const [heading, kind] of headings) {
        const { sections: found } = readRecord(`# Idea\n\n## ${heading}\n\n${text}\n`);
        assert.strictEqual(found.find((section) => section.kind === kind)?.tells, tells, heading);
      }
    });
  }
  it('of a need, all prose tells something', () => {
    for (const text of ['Nothing, they could all do it.', 'Rien, tout se copie.']) {
      assert.strictEqual(
        readRecord(`# Idea\n\n## Business need\n\n${text}\n`).sections[0]?.tells,
        true,
        text,
      );
    }
  });
});
