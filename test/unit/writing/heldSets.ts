import { assert } from 'chai';
import { readRecord } from '../../../src/core/reading/index.ts';
import type { DecisionRecord, Status, Verdict } from '../../../src/core/record/record.ts';
import { verdictOf } from '../../../src/core/record/standing.ts';
import { STATUSES, VERDICTS } from '../../../src/core/words/vocabulary.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { removeKey, type Change } from '../../../src/core/writing/keys.ts';
import { supersede } from '../../../src/core/writing/pivot.ts';
import { setReview } from '../../../src/core/writing/review.ts';
import { setStatus } from '../../../src/core/writing/status.ts';
import { setVerdict } from '../../../src/core/writing/verdict.ts';
import { holdWords } from './heldWords.ts';

/** A change, what it is to say, and the facts that it may change. */
type Set = readonly [change: Change, says: (record: DecisionRecord) => boolean, facts: readonly Fact[]];

/** The changes of a record that set a word or a day, or take one out. */
export function setsOf(record: DecisionRecord): readonly Set[] {
  const language = record.language ?? 'en';
  return [
    ...(Object.keys(STATUSES) as Status[]).map((to): Set => [
      setStatus(record, to, language),
      ({ status: said }) => said?.word === to,
      ['status', 'supersededBy'],
    ]),
    ...(Object.keys(VERDICTS) as Verdict[]).map((to): Set => [
      setVerdict(record, to, language),
      (after) => verdictOf(after) === to,
      ['verdict', 'sections'],
    ]),
    [setReview(record, '2027-01-31'), ({ review }) => review?.day === '2027-01-31', ['review']],
    [removeKey(record, 'review'), ({ review }) => !review, ['review']],
    [supersede(record, 'b.md', language), named, ['status', 'supersededBy']],
  ];
}

function named({ supersededBy }: DecisionRecord): boolean {
  return supersededBy.some(({ text }) => text === 'b.md');
}

/** What a record says, without places. */
const FACTS = {
  verdict: (record: DecisionRecord) => verdictOf(record),
  status: ({ status: said }: DecisionRecord) => said?.text,
  date: ({ date }: DecisionRecord) => date?.text,
  review: ({ review }: DecisionRecord) => review?.text,
  pivot: ({ pivot }: DecisionRecord) => pivot?.text,
  supersedes: ({ supersedes }: DecisionRecord) => supersedes.map(({ text }) => text),
  supersededBy: ({ supersededBy }: DecisionRecord) => supersededBy.map(({ text }) => text),
  title: ({ title }: DecisionRecord) => title?.text,
  sections: ({ sections }: DecisionRecord) => sections.map(({ kind, tells }) => [kind, tells]),
  fields: ({ fields }: DecisionRecord) => fields.map(({ kind, answer }) => [kind, answer.text]),
  questions: ({ questions }: DecisionRecord) => questions.map(({ text }) => text),
  signals: ({ signals }: DecisionRecord) => signals.map(({ text, ticked }) => [text, ticked]),
};
type Fact = keyof typeof FACTS;

/** Holds all that can be set in a text to take the place of a word, to read back, and to change nothing else. */
export function holdSets(text: string): void {
  const record = readRecord(text);
  for (const [change, says, facts] of setsOf(record)) {
    if (change.is === 'refused') continue;
    holdWords(text, change.edits, text);
    const written = applyEdits(text, change.edits);
    const after = readRecord(written);
    assert.isAtMost(problemsOf(after), problemsOf(record), written);
    assert.isOk(says(after), `${text}\n——— does not say it:\n${written}`);
    for (const fact of Object.keys(FACTS) as Fact[]) {
      if (!facts.includes(fact))
        assert.deepEqual(FACTS[fact](after), FACTS[fact](record), `${fact}:\n${written}`);
    }
  }
}

function problemsOf({ frontMatter }: DecisionRecord): number {
  return frontMatter?.problems.length ?? 0;
}
