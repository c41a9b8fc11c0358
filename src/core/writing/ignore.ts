import type { DecisionRecord } from '../record/record.ts';
import { at } from '../text/place.ts';
import type { Edit } from './edits.ts';
import type { Fix } from './fix.ts';
import { roomAtEnd } from './roomAtEnd.ts';

/** Switches a rule off for a record by a comment, with a stop for the reason, without which it does not count. */
export function ignoreRule(record: DecisionRecord, rule: string): Fix {
  return {
    kind: 'scaffolding',
    title: { en: `Ignore \`${rule}\` in this record`, fr: `Ignorer \`${rule}\` dans cette fiche` },
    edits: [commentFor(record, rule)],
  };
}

/**
 * Places the comment after a closed front matter, at the end of the text if it is not closed, or at the start if there
 * is none.
 */
function commentFor(record: DecisionRecord, rule: string): Edit {
  const { frontMatter, begin, end } = record;
  const comment = [`<!-- scale-or-not ignore ${rule}: `, { stop: '' }, ' -->'];
  if (!frontMatter) return { place: at(begin), text: [...comment, '\n\n'] };
  const isClosed = !frontMatter.problems.some(({ is }) => is === 'unclosed');
  const line = frontMatter.place.endLine + 1;
  if (isClosed && line <= end.line) {
    return { place: at({ line, character: 0 }), text: ['\n', ...comment, '\n'] };
  }
  const { place, before, after } = roomAtEnd(record);
  return { place, text: [before, ...comment, after] };
}
