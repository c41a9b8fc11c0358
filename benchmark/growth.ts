import { parseMarkdown } from '../src/core/reading/markdown.ts';
import { readRecord } from '../src/core/reading/index.ts';
import { PATTERNS, textOfPattern } from './patterns.ts';

/** How many times as long a text of ten times the length takes to read, beside parsing its Markdown alone. */
export interface Growth {
  readonly name: string;
  readonly reading: number;
  readonly parsing: number;
  /** Milliseconds that the longer text takes to read. */
  readonly longest: number;
  /** Whether it grows as it may: with the text, or where Markdown itself grows faster, as fast as that. */
  readonly isMet: boolean;
}

const SHORT = 10_000;
const LONG = 100_000;
/** The most that is wanted for ten times the text, and beside Markdown where that takes more. */
const MOST = 12;
const MOST_BESIDE = 1.3;

const ROUNDS = 4;

/** Times each pattern by turns, and keeps the shortest time of each: what else the machine does only makes it longer. */
export function growthOfReading(): readonly Growth[] {
  return PATTERNS.map((pattern) => {
    const [short, long] = [textOfPattern(pattern, SHORT), textOfPattern(pattern, LONG)];
    const works = [readRecord, parseMarkdown];
    const rounds = Array.from({ length: ROUNDS }, () => ({
      short: works.map((work) => shortest(work, short, LONG / SHORT)),
      long: works.map((work) => shortest(work, long, 1)),
    }));
    const least = (size: 'short' | 'long', work: number) =>
      Math.min(...rounds.map((round) => round[size][work] ?? Number.NaN));
    const [reading = 0, parsing = 0] = works.map((_, work) => least('long', work) / least('short', work));
    const isMet = reading <= Math.max(MOST, MOST_BESIDE * parsing);
    return { name: pattern.name, reading, parsing, longest: least('long', 0), isMet };
  });
}

/** Returns the shortest of some times that a work takes, in milliseconds. */
function shortest(work: (text: string) => unknown, text: string, times: number): number {
  return Math.min(...Array.from({ length: times }, () => timeOf(work, text)));
}

function timeOf(work: (text: string) => unknown, text: string): number {
  const begun = performance.now();
  work(text);
  return performance.now() - begun;
}
