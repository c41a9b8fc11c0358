import fc from 'fast-check';
import type { FieldKind, SectionKind } from '../../../src/core/record/record.ts';
import { RULES } from '../../../src/core/rules/index.ts';
import { ANSWERS, HEADINGS, LABELS, POSITIONS, VERDICTS } from '../../../src/core/words/vocabulary.ts';
import { SECTION_FIELDS, SECTION_ORDER } from '../../../src/core/writing/forms.ts';
import { ALL_PROMPTS } from '../../../src/core/writing/prompts.ts';
import { valueOf } from './keys.ts';
import {
  both,
  from,
  inAny,
  joined,
  NOTHING,
  often,
  PLACEHOLDERS,
  PROSE,
  words,
  type Languages,
  type Text,
} from './words.ts';

function answerOf(kind: FieldKind, languages: Languages): Text {
  const odd = often(
    [1, PLACEHOLDERS],
    [1, from(['?', 'yes / no / partly', 'not yet', 'pas encore: on attend'])],
  );
  if (kind === 'position') {
    const known = words(POSITIONS, languages);
    return often(
      [6, known],
      [1, joined(known, from([' (for now)', ' — pour le moment']))],
      [2, odd],
      [1, from(['nich', 'leader'])],
    );
  }
  if (kind === 'industrialisable' || kind === 'automatable') {
    const known = words(ANSWERS, languages);
    const more = from([' — it is a talk', ', mostly', ' because it is', '. Rest: *none* of it']);
    return often(
      [5, known],
      [2, joined(known, more)],
      [2, odd],
      [1, from(['Nobody can', 'maybe | soon', 'yess'])],
    );
  }
  const told = both(
    ['three firms', 'Ana & Bo', '900 EUR', 'nobody', 'no one yet', 'unknown', 'me'],
    ['trois cabinets', 'Ana', '900 €', 'personne', 'on ne sait pas', 'rien', 'moi'],
  );
  return often([6, inAny(told, languages)], [1, PLACEHOLDERS], [1, fc.constant('?')]);
}

function field(kind: FieldKind, languages: Languages): Text {
  return fc
    .tuple(words(LABELS, languages, kind), answerOf(kind, languages), fc.nat(9), from([':', ' :', '?', ' ?']))
    .map(([label, answer, form, mark]) => {
      if (form === 0) return `\n| ${label} | ${answer} |\n| --- | --- |\n`;
      if (form === 1) return `\n### ${label}\n\n${answer}\n`;
      if (form === 2) return `\n**${label}${mark}** ${answer}\n`;
      if (form === 3) return `- ${label}${mark}\n  - ${answer}\n`;
      return `${form === 4 ? '1.' : form === 5 ? '*' : '-'} ${label}${mark} ${answer}\n`;
    });
}

function textsOf(kind: SectionKind, languages: Languages): Text {
  const prose = inAny(PROSE, languages);
  const paragraph = joined(
    often([3, prose], [1, inAny(NOTHING, languages)], [1, PLACEHOLDERS]),
    fc.constant('\n\n'),
  );
  const said = joined(
    often([2, prose], [1, PLACEHOLDERS]),
    from(['', '?', ' — Answer: so', ' ? Réponse : oui']),
  );
  switch (kind) {
    case 'need':
    case 'grid':
    case 'inimitable':
      return often(
        [1, paragraph],
        [
          3,
          fc
            .shuffledSubarray([...SECTION_FIELDS[kind]])
            .chain((kinds) =>
              fc.tuple(...kinds.map((one) => field(one, languages))).map((all) => all.join('')),
            ),
        ],
      );
    case 'byHand':
      return paragraph;
    case 'decision':
      return joined(
        often(
          [4, words(VERDICTS, languages)],
          [1, joined(fc.constant('✅ **'), words(VERDICTS, languages), fc.constant('**'))],
          [1, prose],
        ),
        from(['\n', '. We do.\n', ' — for now\n', ' it may be\n']),
      );
    case 'signals':
    case 'questions':
      return often(
        [4, joined(from(['- [ ] ', '- [x] ', '- ', '* ', '1. ', '  - nested ']), said, fc.constant('\n'))],
        [1, paragraph],
        [1, kind === 'questions' ? joined(from(['### ']), prose, fc.constant('?\n\n')) : paragraph],
      );
  }
}

function section(kind: SectionKind, languages: Languages): Text {
  const texts = fc.array(textsOf(kind, languages), { maxLength: 3 }).map((all) => all.join(''));
  return fc.tuple(words(HEADINGS, languages, kind), texts, fc.nat(11)).map(([heading, text, form]) => {
    if (form === 0) return `${heading}\n---\n\n${text}`;
    if (form === 1) return `**${heading}**\n\n${text}`;
    if (form === 2) return `${heading}: ${text}`;
    const prefix = ['# ', '### ', '## 3. ', '## 🎯 '][form - 3] ?? '## ';
    return `${prefix}${heading}\n${form === 8 ? '' : '\n'}${text}`;
  });
}

const IGNORES: Text = fc
  .tuple(
    fc.shuffledSubarray([...RULES.map(({ id }) => id), 'no-such-rule'], { maxLength: 2 }),
    from([': we know', ' — we know', '', ':', ' - {why}']),
  )
  .map(([ids, reason]) => `<!-- scale-or-not ignore ${ids.join(', ')}${reason} -->\n`);

/** A section, or something else that stands in the body of a record. */
export function piece(languages: Languages): Text {
  return often(
    [12, fc.constantFrom(...SECTION_ORDER).chain((kind) => section(kind, languages))],
    [1, IGNORES],
    [
      1,
      joined(
        from(['Status: ', '- Date: ', '## Statut\n\n', '## Date\n\n']),
        valueOf('status', languages),
        fc.constant('\n'),
      ),
    ],
    [1, joined(from(['- Date: ', 'Date : ', '## Date\n\n']), valueOf('date', languages), fc.constant('\n'))],
    [
      1,
      from([
        '```\n- Who asks: Ana\n```\n',
        '> Who pays: her firm\n',
        '![a](b.png)\n',
        '<!-- later -->\n',
        '<br>\n',
      ]),
    ],
    [1, from([...ALL_PROMPTS.slice(0, 4), '{all}', 'Q: when?\nA: now', '- [ ] is it so?', '- Q: and how?'])],
  );
}
