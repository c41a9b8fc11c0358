import { checkConfiguration, fixesForConfiguration } from '../../../src/core/rules/check.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import { sentenceOf } from '../../../src/core/rules/sentences.ts';
import { applyEdits } from '../../../src/core/writing/edits.ts';
import { read } from '../../unit/config/configurations.ts';
import type { Held } from './breach.ts';
import { isIn } from './places.ts';

/** Holds a configuration: each mistake stands in it, and what is offered for one settles it. */
export function* holdConfiguration(text: string): Held {
  const file = read(text);
  const findings = checkConfiguration(file, {});
  let made = 0;
  for (const finding of findings) {
    if (!isIn(text, finding.at))
      yield { is: 'wrong place', of: 'a mistake in a configuration', shown: JSON.stringify(finding.at) };
    for (const language of ['en', 'fr'] as const) sentenceOf(finding, language);
    for (const fix of fixesForConfiguration(finding, file)) {
      if (!('edits' in fix)) continue;
      made += 1;
      const after = applyEdits(text, fix.edits);
      const isLike = ({ values }: Finding) =>
        values.is === finding.values.is && values.text === finding.values.text;
      const left = checkConfiguration(read(after), {}).filter(isLike);
      if (left.length >= findings.filter(isLike).length)
        yield { is: 'settles nothing', of: 'a mistake in a configuration', shown: after };
    }
  }
  return { made, refused: 0 };
}
