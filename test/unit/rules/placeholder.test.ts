import { assert } from 'chai';
import { fixesOf } from './cases.ts';
import { describeRule, type FixRow } from './table.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n';
const body = (rest: string): string => `# Idea\n\n${NEED}\n${rest}\n`;
const fiche = (rest: string): string =>
  `# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : son cabinet\n\n${rest}\n`;
const signals = (rest: string): string => body(`## Signals\n\n- three firms\n${rest}`);
const out = (what: string, before: string, after: string, next: readonly string[] = []): FixRow => ({
  what: `takes out ${what}`,
  title: 'Take out what was left standing',
  before,
  after,
  next,
});

describeRule({
  rule: 'placeholder',
  severity: 'hint',
  seen: { en: signals('- {a sign}'), fr: fiche('## Signaux\n\n- trois cabinets\n- {un signe}') },
  rows: {
    en: [
      ['an item', signals('- «{a sign}»'), '“{a sign}” still stands here, as a template has it.'],
      [
        'several below one heading: on the first',
        signals('- «{a sign}»\n- [another]\n\n<and so on>'),
        '“{a sign}” still stands here, as a template has it; 2 more below this heading.',
      ],
      ['one for each heading', body('## Done by hand\n\n«[how often]»\n\n### What changed\n\n«{what}»')],
      ['before any heading', `«{a word before}»\n\n${body('')}`],
      ['an empty one', signals('- «{}»')],
      ['a task', signals('- [ ] «{a sign}»')],
      ['an item below an item', signals('  - «<a sign>»')],
      ['words that begin as an element', signals('- «<a law firm>»')],
      ['an item in bold', signals('- **«{a sign}»**')],
      ['a paragraph', body('«{what you did}»')],
      ['a paragraph of two lines', body('«{what you did,\nand how often}»')],
      ['what Markdown reads as HTML', body('«<what you did>»')],
      [
        'the answer of a field',
        `# Idea\n\n## Business need\n\n- Who asks: «{who}»\n- Who pays: [the partner]\n`,
      ],
      ['the answer in a line', '# Idea\n\n## Business need\n\nWho asks: «<who asks>». Who pays: her firm.\n'],
      ['the answer of a row', '# Idea\n\n## Business need\n\n| Who asks | «{who}» |\n| --- | --- |\n'],
      ['the answer of a section in a line', body('Signals: «[a sign]»')],
      ['the answer of a position', body('- Position: «{niche or advantage}»')],
      ['the status of a line', body('Status: «{open or decided}»')],
      [
        'a prompt of ours, within a line',
        body('Four cases, {whose budget it is}, and more.').replace(
          '{whose budget it is}',
          '«{whose budget it is}»',
        ),
      ],
      ['a prompt of ours as the title', `# «{the idea in a few words}»\n\n${NEED}`],
      ['a prompt of ours as a sub-heading', body('## Open questions\n\n### «{what nobody knows yet}»')],
      [
        'a long one is cut',
        signals(`- «{${'a sign, '.repeat(9)}}»`),
        '“{a sign, a sign, a sign, a sign, a sign, a sign, a sign, a s…” still stands here, as a template has it.',
      ],
      ['close: within a text', body('We use {braces} and [brackets] and <angles> here.')],
      ['close: a heading', body('## {Something}\n\nText.')],
      ['close: a box alone', signals('- [ ]\n- [x]')],
      ['close: a link', signals('- [a sign](x.md)')],
      ['close: a link to what stands below', signals('- [a sign]\n\n[a sign]: x.md')],
      ['close: an address', signals('- <https://example.org>')],
      ['close: a footnote', signals('- [^1]\n\n[^1]: A note.')],
      [
        'close: an element of HTML',
        signals('- <br>\n- <a href="x">\n\n<i>\n\n<details>\n\n</details>\n\n<img src="x.png">'),
      ],
      ['close: a comment', signals('- <!-- {a sign} -->\n\n<!-- {a sign} -->')],
      ['close: in code', signals('- `{a sign}`\n\n```\n{a sign}\n```\n\n    {a sign}')],
      ['close: in a quotation', body('> {a sign}')],
      ['close: in the front matter', `---\nstatus: "{open or decided}"\n---\n\n${body('')}`],
      ['close: TBD', signals('- TBD\n- …')],
      ['close: other braces', signals('- {a} and {b}')],
      [
        'close: another kind of record',
        '---\nstatus: accepted\n---\n\n# Queue\n\n## Context\n\n{why}\n\n## Decision\n\nOne.\n',
      ],
    ],
    fr: [
      ['un élément', fiche('«{un signe}»'), '« {un signe} » est resté là, tel que dans le modèle.'],
      [
        'plusieurs sous un titre',
        fiche('- «{un signe}»\n- [un autre]'),
        '« {un signe} » est resté là, tel que dans le modèle ; il y en a 1 de plus sous ce titre.',
      ],
      ['une invite, dans une ligne', fiche('Du budget : «{sur quel budget}» ou pas.')],
      ['presque : un lien', fiche('[un signe](x.md)')],
    ],
  },
  fixes: [
    out('items, of which others stay', signals('- {a}\n- a client asks\n- [b]'), signals('- a client asks')),
    out('all, without an end', signals('- {a}\n- {b}').trimEnd(), signals('').trimEnd()),
    out('an item that Markdown reads as HTML', signals('- <the sign>\n- four'), signals('- four')),
    out(
      'a whole list',
      body('## Signals\n\n- [ ] {a}\n- [ ] {b}\n\n## Open questions'),
      body('## Signals\n\n## Open questions'),
    ),
    out('the last line, without its end', signals('- {a sign}').trimEnd(), signals('').trimEnd()),
    out('an item with something below it', signals('- {a sign}\n  - three'), signals('-\n  - three')),
    out('an item below an item', signals('  - {a sign}\n- four'), signals('- four')),
    out('a paragraph', body('{what you did,\nand how often}\n\nFour cases.'), body('Four cases.')),
    out(
      'answers, of which the labels stay',
      '# Idea\n\n## Business need\n\n- Who asks: {who}\n- Cost: 4 days\n- Who pays: <who>  \n',
      '# Idea\n\n## Business need\n\n- Who asks:\n- Cost: 4 days\n- Who pays:  \n',
    ),
    out(
      'the answer of a row',
      '# Idea\n\n## Need\n\n| Who asks | {who} |\n| --- | --- |\n| Cost | 4 |\n',
      '# Idea\n\n## Need\n\n| Who asks |  |\n| --- | --- |\n| Cost | 4 |\n',
    ),
    out(
      'a prompt that is a line of a paragraph, which stays one',
      body('Four cases.\n{whose budget it is}\nAnd more.\n\n- three\n  {a sign}\n  and more'),
      body('Four cases.\nAnd more.\n\n- three\n  {a sign}\n  and more'),
    ),
    out('a prompt within a line', body('Four cases {whose budget it is}.'), body('Four cases .')),
    out(
      'a heading that was never given',
      body('## Open questions\n\n### {what nobody knows yet}\n\nText.'),
      body('## Open questions\n\nText.'),
    ),
    out(
      'a line of a heading, which stays one',
      body('{whose budget it is}\nFour cases\n---\n\nText.'),
      body('Four cases\n---\n\nText.'),
    ),
    out('what Markdown reads as HTML', body('<what you did>\n\nFour cases.'), body('Four cases.')),
    out(
      'only that of its own section',
      fiche('## Signaux\n\n- {un signe}\n- trois\n\n## Questions ouvertes\n\n- {qui}'),
      fiche('## Signaux\n\n- trois\n\n## Questions ouvertes\n\n- {qui}'),
    ),
  ],
  offers: {
    en: [['to take it out', signals('- {a sign}'), ['Take out what was left standing']]],
    fr: [['le retrait', fiche('{un signe}'), ['Retirer ce qui est resté']]],
  },
});

describe('placeholder', () => {
  it('is taken out at once where one fix of a line is', () => {
    const [fix] = fixesOf('placeholder', signals('- {a sign}'));
    assert.isOk(fix?.kind === 'settling' && fix.preferred);
  });
});
