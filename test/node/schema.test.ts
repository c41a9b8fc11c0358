import { readFileSync } from 'node:fs';
import { assert } from 'chai';
import { CONFIG_KEYS, SETTINGS_OF_RULES, DEFAULT_CONFIG } from '../../src/core/files/config.ts';
import { RULES } from '../../src/core/rules/index.ts';
import { LANGUAGES } from '../../src/core/text/language.ts';
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
      assert.deepEqual(Object.keys(properties), ['$schema', ...Object.keys(CONFIG_KEYS)]);
      assert.strictEqual(schema.additionalProperties, false);
      assert.deepEqual(
        Object.keys(properties).filter((key) => read(JSON.stringify({ [key]: 0 })).mistakes[0]?.is === 'key'),
        [],
      );
    });

    it('knows the rules, what each observes, and its own severity', () => {
      assert.deepEqual(
        Object.entries(rules.properties ?? {}).map(([id, rule]) => [id, rule.default]),
        RULES.map(({ id, severity }) => [id, severity]),
      );
      assert.strictEqual(rules.additionalProperties, false);
      for (const [id, { description = '' }] of Object.entries(rules.properties ?? {})) {
        assert.isOk(description !== '' && !/[`#]/.test(description), `${id}: ${description}`);
      }
    });

    it('takes the bounds that are read, and says the defaults', () => {
      for (const key of ['reviewInterval', 'reviewNotice'] as const) {
        const { minimum = NaN, maximum = NaN } = properties[key] ?? {};
        assert.strictEqual(properties[key]?.default, DEFAULT_CONFIG[key]);
        const mistakes = [minimum - 1, minimum, maximum, maximum + 1].map(
          (value) => read(JSON.stringify({ [key]: value })).mistakes.length,
        );
        assert.deepEqual(mistakes, [1, 0, 0, 1]);
      }
      assert.deepEqual(definitions.setting?.enum, SETTINGS_OF_RULES);
      assert.strictEqual(definitions.setting?.enumDescriptions?.length, SETTINGS_OF_RULES.length);
      assert.deepEqual(properties.language?.enum, LANGUAGES);
    });

    it('describes each key, in its language', () => {
      const texts = Object.keys(CONFIG_KEYS).map((key) => properties[key]?.description ?? '');
      assert.isOk(texts.every((text) => text.length > 20));
      assert.strictEqual(
        texts.some((text) => /[éèà]/.test(text)),
        language === 'fr',
      );
      if (language === 'fr') assert.isOk(!texts.some((text) => /'|«[^\u00a0]|[^\u00a0][;:?!»]/.test(text)));
    });
  });
}
