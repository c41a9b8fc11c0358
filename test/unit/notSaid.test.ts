import { assert } from 'chai';
import { notSaid } from '../../src/core/rules/sentences.ts';
import { findingsOf } from './rules/cases.ts';

const NEED = '## Business need\n\n- Who asks: Ana\n- Who pays: her firm\n\n';
const GRID = '## The two questions\n\n- Can it be industrialised? no\n- Can it be automated? no\n\n';
const key = (lines: string) => `---\n${lines}\n---\n\n# Idea\n\n`;

const rows: readonly (readonly [what: string, text: string, en: readonly string[], fr: readonly string[]])[] =
  [
    ['a gadget', '# Idea\n\n## Business need\n', ['who needs it'], ['qui en a besoin']],
    [
      'prose of a need',
      '# Idea\n\n## Business need\n\nTwo firms.\n\n',
      ['whether it can be industrialised or automated', 'who asks and who pays'],
      ['si cela peut s’industrialiser ou s’automatiser', 'qui le demande et qui paie'],
    ],
    [
      'a need without who pays, and one answer',
      '# Idea\n\n## Business need\n\n- Who asks: Ana\n\n## The two questions\n\n- Can it be industrialised? no\n',
      ['who pays', 'whether it can be automated'],
      ['qui paie', 'si cela peut s’automatiser'],
    ],
    [
      'a need without who asks, and the other answer',
      '# Idea\n\n## Business need\n\n- Who pays: Ana\n\n## The two questions\n\n- Can it be automated? no\n',
      ['who asks', 'whether it can be industrialised'],
      ['qui le demande', 'si cela peut s’industrialiser'],
    ],
    [
      'neither, to be done by hand',
      `${key('verdict: no')}${NEED}${GRID}`,
      ['what to watch for', 'when it is looked at again', 'whether it is a niche or a durable advantage'],
      ['ce qu’il faut surveiller', 'quand on y revient', 'si c’est une niche ou un avantage durable'],
    ],
    [
      'a position without what it rests on',
      `# Idea\n\n${NEED}${GRID}- Position: niche\n`,
      ['what cannot be copied'],
      ['ce qui ne se copie pas'],
    ],
    [
      'scaled before it was done by hand',
      `${key('verdict: scale')}${NEED}${GRID.replace(': no', ': yes').replace('? no', '? yes')}`,
      ['what cannot be copied', 'what was done by hand'],
      ['ce qui ne se copie pas', 'ce qui a été fait à la main'],
    ],
    [
      'decided without a verdict',
      `${key('status: decided')}${NEED}${GRID.replace('? no', '? yes')}`,
      ['the verdict'],
      ['le verdict'],
    ],
    [
      'superseded by what',
      key('verdict: no\nstatus: superseded'),
      ['what followed it'],
      ['ce qui l’a suivie'],
    ],
    ['a remark on what is written', key('verdict: no\nstatus: dropped\ndate: 2024-02-30'), [], []],
  ];

describe('what is not said yet', () => {
  for (const [what, text, en, fr] of rows) {
    it(`${what}: ${en.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(notSaid(findingsOf(text), 'en'), en);
      assert.deepEqual(notSaid(findingsOf(text), 'fr'), fr);
    });
  }

  it('is told once, in the order of the findings', () => {
    const [gadget] = findingsOf('# Idea\n\n## Business need\n');
    const [superseded] = findingsOf(key('verdict: no\nstatus: superseded'));
    const findings = [superseded, gadget, superseded].filter((one) => one !== undefined);
    assert.deepEqual(notSaid(findings, 'en'), ['what followed it', 'who needs it']);
  });
});
