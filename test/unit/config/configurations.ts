import type { ConfigFile } from '../../../src/core/files/config.ts';
import { readConfiguration } from '../../../src/core/reading/configuration/configuration.ts';
import { RULES } from '../../../src/core/rules/index.ts';

/** What a configuration says, with the rules that there are. */
export function read(text: string): ConfigFile {
  return readConfiguration(
    text,
    RULES.map(({ id }) => id),
  );
}
