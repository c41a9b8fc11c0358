import { assert } from 'chai';
import { draftText, firstStop, snippetText, type Draft } from '../../../src/core/writing/draft.ts';
import { expanded } from './expanded.ts';

const rows: readonly (readonly [what: string, draft: Draft, snippet: string, prompts?: boolean])[] = [
  ['text that means something to a snippet', ['a $1 {b} \\c ${d}'], 'a \\$1 {b\\} \\\\c \\${d\\}'],
  ['an empty place before a digit', [{ stop: '' }, '1'], '${1}1'],
  ['a place with a text of its own', [{ stop: 'x}$' }], '${1:x\\}\\$}'],
  ['a prompt, where it is shown', ['- ', { stop: '', prompt: '{who}' }], '- ${1:{who\\}}', true],
  ['a prompt, where it is not', ['- ', { stop: '', prompt: '{who}' }], '- ${1}'],
  ['a choice', [{ stop: '', choices: ['yes', 'a, b', 'c|d'] }], '${1|…,yes,a\\, b,c\\|d|}'],
  ['turns', [{ stop: '', turn: 2 }, ' ', { stop: '' }, ' ', { stop: '', turn: 1 }], '${3} ${1} ${2}'],
];

describe('a draft', () => {
  for (const [what, draft, snippet, prompts] of rows) {
    it(`as a snippet: ${what}`, () => assert.strictEqual(snippetText(draft, { prompts }), snippet));
    it(`as a text, which is its snippet with nothing filled: ${what}`, () =>
      assert.strictEqual(
        draftText(draft),
        expanded(snippetText(draft), ({ choices }) => (choices.length > 0 ? '' : undefined)),
      ));
  }

  it('numbers its places from where it is told to', () => {
    assert.strictEqual(snippetText(['a', { stop: '' }, { stop: '' }], { first: 4 }), 'a${4}${5}');
  });

  it('has its first place where one begins to think', () => {
    assert.strictEqual(firstStop(['ab', { stop: '', turn: 1 }, 'cd', { stop: 'x' }]), 4);
    assert.strictEqual(firstStop(['ab']), undefined);
  });
});
