import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import { at, between, type Place } from '../../../src/core/text/place.ts';
import { standsAsRead } from '../../../src/core/writing/asRead.ts';

const text = `---
verdict: "don't scale" # for now
supersedes: [0001-a.md, '0002-b.md']
---

# 7. Read the **case graph** &amp; more

Status: ~~proposed~~ accepted

## Business need

- Who asks: paralegals\\, and Ana
- Who pays: 日本の会社

## Signals

- [ ] 👍🏽 three firms ask

## Open questions

- [ ] How do we sell it?
`;

describe('a text that is to be written into', () => {
  const stands = (now: string, ...places: readonly Place[]) =>
    standsAsRead(
      readRecord(text),
      now,
      places.map((place) => ({ place, text: ['x'] })),
    );

  it('stands as it was read, whatever markup there is', () => assert.isOk(stands(text)));
  it('does so with other line ends', () => assert.isOk(stands(text.replaceAll('\n', '\r\n'))));

  const coded = ['``a`b`` why?', '`` `a` ``', '``\nfoo \n``', '> so\n\n- `a\n  b`'];
  for (const question of coded) {
    it(`stands as it was read where code is asked for: ${JSON.stringify(question)}`, () => {
      const asked = `## Open questions\n\n${question}\n`;
      assert.isOk(standsAsRead(readRecord(asked), asked, []));
    });
  }

  const shifted: readonly (readonly [what: string, now: string])[] = [
    ['a mark that was not counted', `\uFEFF${text}`],
    ['a line above', `\n${text}`],
    ['a line less', text.replace('\n\n', '\n')],
    ['a character before each line', text.replace(/^/gm, ' ')],
    ['a character less in each line', text.replace(/^./gm, '')],
    ['a character before a key', text.replace('verdict', ' verdict')],
    ['a character before the title', text.replace('# 7', '#  7')],
    ['a character before a question', text.replace('[ ] How', '[ ]  How')],
    ['another word', text.replace('paralegals', 'assistants')],
    ['another question mark', text.replace('sell it?', 'sell it!')],
    ['a line more at the end', `${text}\n`],
  ];
  for (const [what, now] of shifted) {
    it(`does not stand as it was read behind ${what}`, () => assert.isOk(!stands(now)));
  }

  const line = text.split('\n').indexOf('- [ ] How do we sell it?');
  const edits: readonly (readonly [what: string, place: Place, isSafe: boolean])[] = [
    ['at the end of a question', at({ line, character: 24 }), true],
    ['before its mark', at({ line, character: 23 }), true],
    ['within its last word', at({ line, character: 22 }), false],
    ['over a word', between({ line, character: 6 }, { line, character: 9 }), true],
    ['over a word but for its first letter', between({ line, character: 7 }, { line, character: 9 }), false],
    ['over a word but for its last letter', between({ line, character: 6 }, { line, character: 8 }), false],
    ['over a word and a letter of the next', between({ line, character: 6 }, { line, character: 11 }), false],
    ['between two lines', at({ line, character: 0 }), true],
    ['at the beginning', at({ line: 0, character: 0 }), true],
    ['within an emoji', at({ line: line - 4, character: 7 }), false],
  ];
  for (const [what, place, isSafe] of edits) {
    it(`${isSafe ? 'takes' : 'refuses'} an edit ${what}`, () =>
      assert.strictEqual(stands(text, place), isSafe));
  }
});
