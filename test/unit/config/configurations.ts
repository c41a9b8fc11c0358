import type { ConfigFile } from '../../../src/core/files/config.ts';
import type { Entry } from '../../../src/core/record/entry.ts';
import { readConfiguration } from '../../../src/core/reading/configuration/configuration.ts';
import { NO_FACTS } from '../../../src/core/record/record.ts';
import { RULES } from '../../../src/core/rules/index.ts';

/** What a configuration says, with the rules that there are. */
export function read(text: string): ConfigFile {
  return readConfiguration(
    text,
    RULES.map(({ id }) => id),
  );
}

/** The entry of a configuration, as rules are asked of it. */
export function entryOf(configuration: ConfigFile): Entry {
  return {
    address: 'file:///.scale-or-not.json',
    kind: 'configuration',
    record: NO_FACTS,
    configuration,
  };
}
