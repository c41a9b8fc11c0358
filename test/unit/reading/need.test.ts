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
  // A short label tells of the need in its section, and before the first heading below the title.
  // What cannot be seen, and emoji of several code points.
  ['# Idea\n\n## ⚠️ Business\u200b need\n\nAna asked.\n', 'thin'],
  ['# Idea\n\n## 1️⃣ Business need ✔️\n\nAna asked.\n', 'thin'],
  ['# Idea\n\n## Business n\u00adeed:\ufeff\n\nAna asked.\n', 'thin'],
  ['# Idea\n\n- ⚖️ Who\u200b asks\u200b: Ana\n- 💰️ Who pays : Bo\n', 'stated'],
  [under('~~Two law firms asked.~~'), 'missing'],
  [under('~~Two law firms asked.~~ Ana asked.'), 'thin'],
  [under('\u200b'), 'missing'],
  [under('- Client: a firm of lawyers\n- Cost: 900 EUR'), 'thin'],
  [under('### Client\n\na firm of lawyers'), 'thin'],
  [under('| | |\n| --- | --- |\n| Client | a firm |\n| Payer | its partner |'), 'stated'],
  ['# Idea\n\n- Client: a firm\n- Payer: its partner\n\n## Verdict\n\nScale.\n', 'stated'],
  ['- Client: a firm\n- Payer: its partner\n\n## Verdict\n', 'stated'],
  ['# Idea\n\nNeed: a firm asked.\nClient: a firm\nPayer: its partner\n', 'stated'],
  ['# Idea\n\n## Consequences\n\n### Costs\n\n- profiles need upkeep\n', 'missing'],
  ['# Idea\n\n## Launch\n\n- Time: two weeks\n- Budget: 15 000 EUR\n', 'missing'],
  ['# Idée\n\n## Lancement\n\n- Coût : 400\n', 'missing'],
  ['# Idea\n\n## Roles\n\n| Role | Who |\n| --- | --- |\n| Client | sends the file |\n', 'missing'],
  ['# Idea\n\n## Client\n\nIt renders the page.\n', 'missing'],
  ['# Idea\n\n## Notes\n\nWe met. Budget: 400.\n', 'missing'],
  ['# Idea\n\n## Notes\n\n- Who asks: a firm\n- Who pays: its partner\n', 'stated'],
  ['# Idea\n\n## Problem statement\n\nTwo firms draw it by hand.\n', 'thin'],
  ['# Idea\n\n## Target users\n\n1. **First**: paralegals\n', 'thin'],
  ['# Idée\n\n## Points de douleur\n\nDeux cabinets dessinent à la main.\n', 'thin'],
  ['# Idea\n\n## Problems we solved\n\nTwo of them.\n', 'missing'],
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
  ['\u200b', 'absent'],
  ['TBD\u200b', 'absent'],
  ['nobody\u200b', 'nobody'],
  ['⚠️ nobody · so far', 'nobody'],
  ['~~Ana~~', 'absent'],
  ['~~nobody~~ Ana', 'answer'],
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
