import type { FrontMatterProblem } from '../record/frontMatter.ts';
import { at, type Said } from '../text/place.ts';
import type { Edit } from '../writing/edits.ts';
import type { Fix } from '../writing/fix.ts';
import type { Rule } from './rule.ts';

/** Finds a front matter that cannot be parsed as YAML, is never closed, or gives a key twice. */
export const frontMatter: Rule<{
  readonly problem: FrontMatterProblem['is'];
  /** For a key given twice: the key, and its first spelling if that differs. */
  readonly key?: string;
  readonly first?: string;
  readonly index: number;
}> = {
  id: 'front-matter',
  title: { en: 'The front matter cannot be read as it stands', fr: 'L’en-tête ne se lit pas tel quel' },
  severity: 'error',
  looksAt: ['scale', 'other'],
  closedToo: true,
  always: true,
  *observe({ record }) {
    for (const [index, problem] of (record.frontMatter?.problems ?? []).entries()) {
      const [first, key] = problem.is === 'twice' ? problem.keys : [];
      const values = { problem: problem.is, key, first: first === key ? undefined : first, index };
      yield { at: problem.place, values };
    }
  },
  says: {
    en: ({ problem, key, first }) =>
      ({
        unreadable: 'The front matter cannot be read as YAML from here on; its keys were read line by line.',
        unclosed: 'The front matter is never closed: a line with --- ends it.',
        twice:
          first === undefined
            ? `The key “${key ?? ''}” is said twice: one of the two is to be kept.`
            : `“${first}” and “${key ?? ''}” are the same key: one of the two is to be kept.`,
      })[problem],
    fr: ({ problem, key, first }) =>
      ({
        unreadable:
          'À partir d’ici, l’en-tête ne se lit pas comme du YAML ; ses clés ont été lues ligne par ligne.',
        unclosed: 'L’en-tête n’est jamais fermé : une ligne --- y met fin.',
        twice:
          first === undefined
            ? `La clé « ${key ?? ''} » figure deux fois : une seule est à garder.`
            : `« ${first} » et « ${key ?? ''} » sont la même clé : une seule est à garder.`,
      })[problem],
  },
  fixes({ values }, { record }) {
    const problem = record.frontMatter?.problems[values.index];
    return problem ? fixesOf(problem) : [];
  },
};

type Twice = FrontMatterProblem & { readonly is: 'twice' };

function fixesOf(problem: FrontMatterProblem): readonly Fix[] {
  switch (problem.is) {
    case 'unreadable':
      if (problem.unquoted.length === 0) return [];
      return [
        {
          kind: 'settling',
          title:
            problem.unquoted.length === 1
              ? { en: 'Put the value in quotes', fr: 'Mettre la valeur entre guillemets' }
              : { en: 'Put the values in quotes', fr: 'Mettre les valeurs entre guillemets' },
          edits: problem.unquoted.map(quoted),
          preferred: true,
        },
      ];
    case 'unclosed':
      if (!problem.insertAt) return [];
      return [
        {
          kind: 'settling',
          title: { en: 'Close the front matter', fr: 'Fermer l’en-tête' },
          edits: [...problem.unquoted.map(quoted), { place: at(problem.insertAt), text: ['\n---'] }],
          preferred: true,
        },
      ];
    case 'twice':
      return keptOf(problem, 0) === keptOf(problem, 1)
        ? [keep(problem, 0)]
        : [keep(problem, 0), keep(problem, 1)];
  }
}

function quoted({ text, place }: Said): Edit {
  return { place, text: [`'${text.replaceAll("'", "''")}'`] };
}

/** Keeps one of the two lines by removing the other. */
function keep(problem: Twice, which: 0 | 1): Fix {
  const kept = keptOf(problem, which);
  return {
    kind: 'settling',
    title: { en: `Keep “${kept}”`, fr: `Garder « ${kept} »` },
    edits: [{ place: problem.lines[which === 0 ? 1 : 0], text: [''] }],
  };
}

/** Longest text in a menu entry, in characters. */
const LONGEST = 60;

function keptOf({ keys, values }: Twice, which: 0 | 1): string {
  const value = values[which].replace(/^-\s+/, '').replace(/(?:(?<!\s)\s+)?\n\s*(?:-\s+)?/g, ', ');
  const kept = `${keys[which]}: ${value}`;
  return kept.length > LONGEST ? `${kept.slice(0, LONGEST).trimEnd()}…` : kept;
}
