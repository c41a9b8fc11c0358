import type { NoRecord } from '../core/files/files.ts';
import type { DecisionLog } from '../core/log/log.ts';
import type { Entry } from '../core/record/entry.ts';
import { dayOfFile } from '../core/record/fileDate.ts';
import type { SaidDay, SaidWord } from '../core/record/record.ts';
import { needOf, replicableOf, standingOf, verdictOf } from '../core/record/standing.ts';
import { titleOf } from '../core/record/title.ts';
import type { Finding } from '../core/rules/rule.ts';
import { sentenceOf } from '../core/rules/sentences.ts';

/** Returns the line of a file that is no record: why not, and what was read of it all the same. */
export function lineOfNoRecord(path: string, because: NoRecord, entry: Entry | undefined): object {
  return { path, whyNot: because, ...(entry && factsOf(entry)) };
}

/**
 * Returns the line of a record: what was read, what follows from it, and the findings; lines and characters count from
 * 1.
 */
export function lineOf(path: string, entry: Entry, log: DecisionLog): object {
  const { kind, unlisted, record } = entry;
  const findings = log.findings(entry.address).map(findingLine);
  if (record.unread) return { path, kind, because: record.unread.because, findings };
  return { path, kind, ...(unlisted && { unlisted }), ...factsOf(entry), findings };
}

/** Returns the line of a configuration: its findings. */
export function lineOfConfiguration(path: string, findings: readonly Finding[]): object {
  return { path, kind: 'configuration', findings: findings.map(findingLine) };
}

function factsOf(entry: Entry): object {
  const { address, record } = entry;
  if (record.unread) return { because: record.unread.because };
  return {
    language: record.language,
    title: titleOf(entry),
    verdict: verdictOf(record) ?? wordOf(record.verdictKey),
    status: wordOf(record.status),
    date: dayText(record.date) ?? dayOfFile(address),
    review: dayText(record.review),
    ...(record.reads === 'scale' && {
      need: needOf(record),
      replicable: replicableOf(record),
      standing: standingOf(record),
    }),
    questions: record.questions.map(({ text, place }) => ({ line: place.line + 1, text })),
  };
}

function findingLine(finding: Finding): object {
  const { rule, severity, at } = finding;
  return {
    rule,
    severity,
    line: at.line + 1,
    character: at.character + 1,
    en: sentenceOf(finding, 'en'),
    fr: sentenceOf(finding, 'fr'),
  };
}

/** Returns the known word, else the text as written. */
function wordOf(said: SaidWord<string> | undefined): string | undefined {
  return said?.word ?? said?.text;
}

/** Returns the day in ISO form, else the text as written. */
function dayText(said: SaidDay | undefined): string | undefined {
  return said?.day ?? said?.text;
}
