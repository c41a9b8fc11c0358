import { readFileSync } from 'node:fs';
import { CONFIG_KEYS, SETTINGS_OF_RULES } from '../../src/core/configKeys.ts';
import { DEFAULT_CONFIG } from '../../src/core/config.ts';
import { LANGUAGES } from '../../src/core/language.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { deepEqual, equal, ok } from '../unit/expect.ts';
import { read } from '../unit/config/configurations.ts';

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly unknown[];
  readonly enumDescriptions?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}

for (const language of LANGUAGES) {
  describe(`the schema of configurations (${language})`, () => {
    const file = new URL(`../../dist/schema/${language}.json`, import.meta.url);
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
    const { properties = {}, definitions = {} } = schema;
    const { rules = {} } = properties;

    it('knows the keys that are read, and no other', () => {
      deepEqual(Object.keys(properties), ['$schema', ...Object.keys(CONFIG_KEYS)]);
      equal(schema.additionalProperties, false);
      deepEqual(
        Object.keys(properties).filter((key) => read(JSON.stringify({ [key]: 0 })).mistakes[0]?.is === 'key'),
        [],
      );
    });

    it('knows the rules, what each observes, and its own severity', () => {
      deepEqual(
        Object.entries(rules.properties ?? {}).map(([id, rule]) => [id, rule.default]),
        RULES.map(({ id, severity }) => [id, severity]),
      );
      equal(rules.additionalProperties, false);
      for (const [id, { description = '' }] of Object.entries(rules.properties ?? {})) {
        ok(description !== '' && !/[`#]/.test(description), `${id}: ${description}`);
      }
    });

    it('takes the bounds that are read, and says the defaults', () => {
      for (const key of ['reviewInterval', 'reviewNotice'] as const) {
        const { minimum = NaN, maximum = NaN } = properties[key] ?? {};
        equal(properties[key]?.default, DEFAULT_CONFIG[key]);
        const mistakes = [minimum - 1, minimum, maximum, maximum + 1].map(
          (value) => read(JSON.stringify({ [key]: value })).mistakes.length,
        );
        deepEqual(mistakes, [1, 0, 0, 1]);
      }
      deepEqual(definitions.setting?.enum, SETTINGS_OF_RULES);
      equal(definitions.setting?.enumDescriptions?.length, SETTINGS_OF_RULES.length);
      deepEqual(properties.language?.enum, LANGUAGES);
    });

    it('describes each key, in its language', () => {
      const texts = Object.keys(CONFIG_KEYS).map((key) => properties[key]?.description ?? '');
      ok(texts.every((text) => text.length > 20));
      equal(
        texts.some((text) => /[éèà]/.test(text)),
        language === 'fr',
      );
      if (language === 'fr') ok(!texts.some((text) => /'|«[^\u00a0]|[^\u00a0][;:?!»]/.test(text)));
    });
  });
}
