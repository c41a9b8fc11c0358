import { describeRule, type FixRow } from './table.ts';

const need = (lines: string): string => `# Idea\n\n## «Business need»\n\n${lines}\n`;
const close = (lines: string): string => need(lines).replace(/[«»]/g, '');
const besoin = (lines: string): string => `# Idée\n\n## «Besoin métier»\n\n${lines}\n`;
const BOTH = 'The need is sketched: who asks for it and who pays are still open.';
const ASKS = 'The need is sketched: who asks for it is still open.';
const PAYS = 'The need is sketched: who pays is still open.';
const SCALE = '---\nverdict: scale\n---\n# Idea\n\n';

const fix = (title: string, what: string, before: string, after: string): FixRow => ({
  what,
  title,
  scaffolds: true,
  before: SCALE + before,
  after: SCALE + after,
});

describeRule({
  rule: 'thin-need',
  severity: 'information',
  seen: { en: close('Two firms asked.'), fr: besoin('Deux cabinets.').replace(/[«»]/g, '') },
  rows: {
    en: [
      ['only prose', need('Two firms asked.'), BOTH],
      ['who pays is not said', need('- Who asks: Ana'), PAYS],
      ['who asks is not said', need('- Who pays: Ana'), ASKS],
      ['what they do today alone', need('- What they do today: by hand'), BOTH],
      ['what it costs alone', need('- Cost: two days'), BOTH],
      ['placeholders', need('Two firms.\n\n- Who asks: TBD\n- Who pays: {whose budget it is}'), BOTH],
      ['a question', need('- Who asks: ?\n- Who pays: her firm'), ASKS],
      ['not known', need('- Who asks: Ana\n- Who pays: not sure'), PAYS],
      ['nobody pays what it costs', need('- Who asks: Ana\n- Cost: two days\n- Who pays: nobody'), PAYS],
      ['nobody asks for what is paid', need('- Who asks: me\n- Who pays: her firm'), ASKS],
      ['without a section: on the title', `${SCALE.replace('Idea', '«Idea»')}Who asks: Ana\n`, PAYS],
      ['neither section nor title: on line 1', '«»---\nverdict: scale\n---\n\nWho asks: Ana\n', PAYS],
      ['in a line', '# Idea\n\n«Need»: two firms asked.\n\n## Done by hand\n\nAll.\n', BOTH],
      ['the first of two sections', '# Idea\n\n## «Problem»\n\n## Need\n\nTwo firms asked.\n', BOTH],
      ['close: both are said', close('- Who asks: Ana\n- Who pays: her firm')],
      ['close: in one line', close('Who asks: Ana. Who pays: her firm.')],
      ['close: in two sections', `${close('- Who asks: Ana')}\n## Problem\n\n- Who pays: her firm\n`],
      ['close: one below its heading', close('- Who asks: Ana\n\n### Who pays\n\nHer firm.')],
      ['close: nobody but one', close('- Who asks: Ana\n- Who pays: nobody, except her firm')],
      ['close: a gadget', close('- Who asks:')],
      ['close: a gadget, as nobody pays', close('- Who asks: Ana\n- Who pays: nobody')],
      [
        'close: another kind of record',
        '# Idea\n\nStatus: accepted\n\n## Problem\n\nIt is slow.\n\n## Options\n',
      ],
    ],
    fr: [
      [
        'une phrase',
        besoin('Deux cabinets.'),
        'Le besoin est esquissé : reste à savoir qui le demande, et qui paie.',
      ],
      [
        'qui paie',
        besoin('- Qui demande : Ana\n- Qui paie : on ne sait pas'),
        'Le besoin est esquissé : reste à savoir qui paie.',
      ],
      [
        'qui demande',
        besoin('- Budget : le sien'),
        'Le besoin est esquissé : reste à savoir qui le demande.',
      ],
      ['presque : les deux', besoin('- Client : Ana\n- Payeur : son cabinet').replace(/[«»]/g, '')],
    ],
  },
  fixes: [
    fix(
      'Say who asks and who pays',
      'below prose, without a final newline',
      '## Business need\n\nTwo firms.',
      '## Business need\n\nTwo firms.\n\n- Who asks: said\n- Who pays: said',
    ),
    fix(
      'Say who asks and who pays',
      'below prose, right before a heading',
      '## Need\nTwo firms.\n## Signals\n',
      '## Need\nTwo firms.\n\n- Who asks: said\n- Who pays: said\n## Signals\n',
    ),
    fix(
      'Say who asks',
      'behind a list',
      '## Need\n\n- Who pays: Ana\n\n## Signals\n',
      '## Need\n\n- Who pays: Ana\n- Who asks: said\n\n## Signals\n',
    ),
    fix(
      'Say who pays',
      'in the place of what is not known, in a list with other marks',
      '## Need\n\n1. Who asks: Ana\n2. Who pays: not sure, maybe the firm\n',
      '## Need\n\n1. Who asks: Ana\n2. Who pays: said\n',
    ),
    fix(
      'Say who pays',
      'in a table',
      '## Need\n\n| Who asks | Ana |\n| --- | --- |\n| Who pays | |\n\n## Signals\n',
      '## Need\n\n| Who asks | Ana |\n| --- | --- |\n| Who pays | said |\n\n## Signals\n',
    ),
    fix(
      'Say who pays',
      'below its heading',
      '## Need\n\n- Who asks: Ana\n\n### Who pays\n\n### Evidence\n',
      '## Need\n\n- Who asks: Ana\n\n### Who pays\n\nsaid\n\n### Evidence\n',
    ),
    fix(
      'Say who pays',
      'behind an item, without a section',
      '- Who asks: Ana\n- Position: niche\n',
      '- Who asks: Ana\n- Who pays: said\n- Position: niche\n',
    ),
    fix(
      'Say who pays',
      'behind the last of its items',
      '- Who asks: Ana\n- Cost: two days\n- Position: niche\n',
      '- Who asks: Ana\n- Cost: two days\n- Who pays: said\n- Position: niche\n',
    ),
    fix(
      'Say who asks and who pays',
      'in the first of two sections',
      '## Need\n\nTwo firms.\n\n## Problem\n\nThey wait.\n',
      '## Need\n\nTwo firms.\n\n- Who asks: said\n- Who pays: said\n\n## Problem\n\nThey wait.\n',
    ),
    fix(
      'Say who pays',
      'behind a paragraph, without a section',
      'Who asks: Ana, who has\ntwo firms.\nPosition: niche\n\nMore.\n',
      'Who asks: Ana, who has\ntwo firms.\nPosition: niche\n\n- Who pays: said\n\nMore.\n',
    ),
    fix(
      'Say who asks and who pays',
      'behind the line that names the need, and what follows it',
      'Need: two firms asked.\n\nBoth in May.\n\n## Verdict\n\nScale.\n',
      'Need: two firms asked.\n\nBoth in May.\n\n- Who asks: said\n- Who pays: said\n\n## Verdict\n\nScale.\n',
    ),
    {
      what: 'in French',
      title: 'Say who asks and who pays',
      scaffolds: true,
      before: '# Idée\n\n## Besoin métier\n\nDeux cabinets.\n',
      after: '# Idée\n\n## Besoin métier\n\nDeux cabinets.\n\n- Qui demande : said\n- Qui paie : said\n',
    },
  ],
});
