import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { Field } from '../../../src/core/record/record.ts';
import { fieldOf, needOf, type Need } from '../../../src/core/record/standing.ts';

const under = (lines: string): string => `# Idea\n\n## Business need\n\n${lines}\n`;

/** What is written, and how far the need is told. */
const needs: readonly (readonly [text: string, need: Need])[] = [
  ['# Idea\n', 'missing'],
  [under(''), 'missing'],
  [under('Two law firms asked.'), 'thin'],
  [under('- Who asks: Ana\n- Who pays: her firm'), 'stated'],
  [under('- Who asks: Ana'), 'thin'],
  [under('- What it costs them: 900 EUR'), 'thin'],
  [under('- Evidence: a paid pilot'), 'missing'],
  [under('- Who asks:\n- Who pays: …\n- What it costs them: TBD'), 'missing'],
  [under('- Who asks: {who}\n- Who pays: <who pays>\n- Cost: [how much]'), 'missing'],
  [under('Two law firms asked.\n\n- Who pays: nobody'), 'missing'],
  [under('Two law firms asked.\n\n- Who pays: nobody\n- Cost: 900 EUR'), 'thin'],
  [under('Two law firms asked.\n\n- Who pays: we don’t know'), 'thin'],
  [under('> Could you show me who knows whom?'), 'thin'],
  [under('![the graph](graph.png)'), 'thin'],
  [under('<img src="graph.png">'), 'thin'],
  [under('```\ncode\n```\n\n<!-- a comment -->'), 'missing'],
  [under('| | |\n| --- | --- |\n| Who asks | Ana |\n| Who pays | her firm |'), 'stated'],
  [under('| Field | Answer |\n| --- | --- |\n| Who asks | |\n| Who pays | |'), 'missing'],
  [under('### Who asks\n\nAna\n\n### Who pays\n\nher firm'), 'stated'],
  [under('### Context\n\nTwo firms asked.'), 'thin'],
  ['# Idea\n\nNeed: two firms. Who asks: Ana. Who pays: her firm.\n', 'stated'],
  ['# Idea\n\n- Need: Who pays: her firm; Who asks: Ana\n', 'stated'],
  ['# Idea\n\nNeed: TBD. Who asks: nobody\n', 'missing'],
  [under('Who asks: Ana. Who pays: her firm.'), 'stated'],
  [under('Three firms asked; Who asks: Ana; Who pays: nobody.'), 'missing'],
  [under('- Who pays: nobody\n  - they have no budget'), 'missing'],
  [under('### Evidence\n\na paid pilot'), 'missing'],
  [under('- Evidence: a paid\n  pilot in May'), 'missing'],
  [under('- Evidence:\n  - a paid pilot'), 'missing'],
  [under('- **Who asks**: Ana\n- **Who pays:** her firm'), 'stated'],
  [under('- Who asks:\n  - Ana\n  - Bob\n- Who pays:\n  her firm'), 'stated'],
  [under('Who asks:\n\n- Ana\n- Bob\n\nWho pays: Ana'), 'stated'],
  [under('- Who asks: Ana\n- Who asks: …\n- Who pays:\n- Who pays: her firm'), 'stated'],
  ['# Idée\n\n## Besoin métier\n\n- Qui demande : Ana\n- Qui paie : son cabinet\n', 'stated'],
  ['# Idée\n\n## Besoin métier\n\n- Qui demande\u00a0: Ana\n- Qui paie\u00a0: personne\n', 'missing'],
  ['# Idée\n\n## Qui en a besoin ?\n\nDeux cabinets.\n', 'thin'],
  ['# Idea\n\nNeed: three clients asked\n', 'thin'],
  ['# Idea\n\nNeed:\n', 'missing'],
  ['# Idea\nNeed: three clients asked\nWho asks: Ana\nWho pays: Bob\n', 'stated'],
  ['# Idea\n\n- Who asks: Ana\n- Who pays: Bob\n', 'stated'],
  [`${under('')}\n## Notes\n\n- Who asks: Ana\n- Who pays: Bob\n`, 'missing'],
  [`${under('')}\n## Open questions\n\n- Who pays: Bob?\n`, 'missing'],
  ['# Idea\n\n**Need**\n\n- three clients asked\n', 'thin'],
  ['Business need\n=============\n\nAna asked.\n', 'thin'],
  ['# Idea\n\n## 🎯 1. BUSINESS NEEDS:\n\nAna asked.\n', 'thin'],
  ['# Idea\n\n## Need / Besoin\n\nAna asked.\n', 'thin'],
  ['# Idea\n\n## Need {#need}\n\nAna asked.\n', 'thin'],
  ['# Idea\n\n## Need (draft)\n\nAna asked.\n', 'thin'],
];

describe('how far the need is told', () => {
  for (const [text, need] of needs) {
    it(`${need}: ${JSON.stringify(text.replace('# Idea\n\n', ''))}`, () =>
      assert.strictEqual(needOf(readRecord(text)), need));
  }
});

/** An answer to "who asks" (or, behind `/`, "what they do today"), and what it tells. */
const told: readonly (readonly [answer: string, says: Field['says'], label?: string])[] = [
  ['Ana', 'answer'],
  ['nobody', 'nobody'],
  ['Nobody has asked yet', 'nobody'],
  ['No one (so far)', 'nobody'],
  ['no one but Ana', 'answer'],
  ['nobody, except two friends', 'answer'],
  ['personne', 'nobody'],
  ['Personne pour l’instant', 'nobody'],
  ['personne, encore', 'nobody'],
  ['personne, sauf Ana', 'answer'],
  ['personnes âgées isolées', 'answer'],
  ['personne n’a dit non', 'answer'],
  ['nothing', 'nobody'],
  ['none', 'nobody'],
  ['aucune', 'nobody'],
  ['not sure', 'unknown'],
  ['not sure yet', 'unknown'],
  ['we don’t know.', 'unknown'],
  ['aucune idée', 'unknown'],
  ['difficile à dire', 'unknown'],
  ['me', 'nobody'],
  ['moi', 'nobody'],
  ['me and two friends', 'answer'],
  ['me', 'answer', 'Who pays'],
  ['nothing', 'nobody', 'What they do today'],
  ['nothing: they live with it', 'answer', 'What they do today'],
  ['nothing yet', 'nobody', 'What they do today'],
  ['?', 'asked'],
  ['TBD', 'absent'],
  ['n/a', 'absent'],
  ['à définir', 'absent'],
  ['{who}', 'absent'],
  ['<who asks>', 'absent'],
  ['[somebody]', 'absent'],
  ['[Ana](ana.md)', 'answer'],
  ['<!-- Ana -->', 'absent'],
];

describe('what an answer of the need tells', () => {
  for (const [answer, says, label = 'Who asks'] of told) {
    it(`${label}: ${answer} is ${says}`, () => {
      const kind = { 'Who asks': 'whoAsks', 'Who pays': 'whoPays', 'What they do today': 'today' } as const;
      const record = readRecord(under(`- ${label}: ${answer}`));
      assert.strictEqual(fieldOf(record, kind[label as keyof typeof kind])?.says, says);
    });
  }
});
