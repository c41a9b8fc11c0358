import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { setKeys } from '../../../src/core/writing/keys.ts';

/** The lines of a front matter before and after its review is set; where none is, why not. */
const rows: readonly (readonly [what: string, before: string, after: string])[] = [
  ['no key', '# ours', '# ours\nreview: 2027-01-31'],
  ['an end of its own', 'status: open\n...', 'status: open\nreview: 2027-01-31\n...'],
  ['an end of its own, and a remark', 'status: open\n... # so', 'status: open\nreview: 2027-01-31\n... # so'],
  ['nothing but an end of its own', '...', 'noLines'],
  ['a value behind its end', 'review:\n...', 'review: 2027-01-31\n...'],
  ['a line of dots in a text', 'note: |\n  ...', 'note: |\n  ...\nreview: 2027-01-31'],
  ['keys behind its end, which are not read', 'a: b\n...\nc: d', 'a: b\nreview: 2027-01-31\n...\nc: d'],
  ['an anchor on a line of its own', '&all\nstatus: open', '&all\nstatus: open\nreview: 2027-01-31'],
  ['an anchor before its first key', '&all status: open', '&all status: open\nreview: 2027-01-31'],
  ['a tag', '!!map\nstatus: open', '!!map\nstatus: open\nreview: 2027-01-31'],
  ['an anchor alone', '&all', 'noLines'],
  ['a list in brackets', '[status, open]', 'noLines'],
  ['a list of lines', '- status: open', 'noLines'],
  ['keys in braces', '{status: open}', 'noLines'],
  ['keys in braces, behind an anchor', '&all {status: open}', 'noLines'],
  ['that key in braces', '{review: 2026-01-31, status: open}', '{review: 2027-01-31, status: open}'],
  ['that key in braces, alone', '{review, status: open}', 'noLines'],
  ['that key behind a question mark, alone', '? review', '? review\nreview: 2027-01-31'],
  ['that key behind a question mark', '? review\n:\nlang: en', '? review\n: 2027-01-31\nlang: en'],
  ['that key with an anchor', 'review: &day 2026-01-31', 'review: &day 2027-01-31'],
  ['a text alone', 'only words', 'noLines'],
];

describe('a key of an odd front matter', () => {
  for (const [what, before, after] of rows) {
    for (const eol of ['\n', '\r\n']) {
      it(`is written where it is read, or not at all: ${what}, ${eol === '\n' ? 'LF' : 'CRLF'}`, () => {
        const whole = (lines: string) => `---\n${lines}\n---\n# Idea\n`.replaceAll('\n', eol);
        const change = setKeys(readRecord(whole(before)), [['review', '2027-01-31']]);
        if (change.is === 'refused') return assert.strictEqual(change.because, after);
        const written = applyEdits(whole(before), change.edits);
        assert.strictEqual(written, whole(after));
        assert.strictEqual(readRecord(written).review?.day, '2027-01-31');
      });
    }
  }
});
