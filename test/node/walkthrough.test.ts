import { globSync, readFileSync } from 'node:fs';
import { assert } from 'chai';
import { LANGUAGES, type InEachLanguage, type Language } from '../../src/core/text/language.ts';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly viewsWelcome: readonly { readonly contents: string }[];
    readonly walkthroughs: readonly {
      readonly id: string;
      readonly title: string;
      readonly steps: readonly Step[];
    }[];
  };
}

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const manifest = JSON.parse(read('package.json')) as Manifest;
const texts: InEachLanguage<Record<string, string>> = {
  en: JSON.parse(read('package.nls.json')) as Record<string, string>,
  fr: JSON.parse(read('package.nls.fr.json')) as Record<string, string>,
};
const { walkthroughs, viewsWelcome, commands } = manifest.contributes;
const [walkthrough] = walkthroughs;
const steps = walkthrough?.steps ?? [];

/** What stands for a key in the manifest; empty where it is none, or none of that language. */
const said = (key: string, language: Language) => texts[language][/^%(.+)%$/.exec(key)?.[1] ?? ''] ?? '';

/** The links that make a line of their own, which VS Code shows as buttons, by their commands. */
const buttons = (text: string) =>
  Array.from(text.matchAll(/^\[[^\]]+\]\(command:([^)?]+)(?:\?%22\w+%22)?\)$/gm), ([, id]) => id ?? '');

const isKnown = (id: string) => commands.some(({ command }) => command === id);

describe('the walkthrough', () => {
  it('is one, of five steps', () => {
    assert.strictEqual(walkthroughs.length, 1);
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['write', 'see', 'ask', 'watch', 'answer'],
    );
  });

  it('is ticked off by commands that there are, the one of its button among them', () => {
    for (const { id, description, completionEvents } of steps) {
      const run = completionEvents.map((event) => event.replace('onCommand:', ''));
      assert.deepEqual(
        run.filter((command) => !isKnown(command)),
        [],
        id,
      );
      for (const language of LANGUAGES) {
        const [button, ...more] = buttons(said(description, language));
        assert.deepEqual([run.includes(button ?? ''), more], [true, []], `${id} ${language}`);
      }
    }
  });

  it('tells the commands that ask for something who runs them, as they wait for the focus then', () => {
    const asking = steps.filter(({ id }) => id !== 'see').map(({ description }) => description);
    assert.strictEqual(asking.length, 4);
    for (const key of asking) {
      for (const language of LANGUAGES) assert.match(said(key, language), /\?%22walkthrough%22\)$/);
    }
  });

  it('says each of its texts in either language, and not the same in both', () => {
    const keys = steps.flatMap(({ title, description, media }) => [
      title,
      description,
      media.altText,
      media.svg,
    ]);
    for (const key of [walkthrough?.title ?? '', ...keys]) {
      const [english, french] = LANGUAGES.map((language) => said(key, language));
      assert.isOk(english && french && english !== french, key);
    }
  });

  it('is led to by a link in the welcome of each view, beside one button', () => {
    const link = `openWalkthrough?${encodeURIComponent(`"scale-or-not.scale-or-not#${walkthrough?.id ?? ''}"`)})`;
    for (const { contents } of viewsWelcome) {
      for (const language of LANGUAGES) {
        const text = said(contents, language);
        assert.strictEqual(buttons(text).length, 1, text);
        assert.strictEqual(text.includes(link), contents.includes('noRecord'), text);
      }
    }
  });
});

for (const language of LANGUAGES) {
  describe(`the pictures of the walkthrough (${language})`, () => {
    it('are those of the steps, and no other', () =>
      assert.deepEqual(
        globSync(`media/walkthrough/${language}/*`, { cwd: root })
          .map((file) => `./${file.replaceAll('\\', '/')}`)
          .sort(),
        steps.map(({ media }) => said(media.svg, language)).sort(),
      ));

    for (const { id, media } of steps) {
      const svg = read(said(media.svg, language));

      it(`${id} is told to whom it is read aloud`, () =>
        assert.isOk(svg.includes(`role="img" aria-label="${said(media.altText, language)}"`)));

      it(`${id} has the colours of the theme, and others only where it has none`, () => {
        const colours = Array.from(svg.matchAll(/ (?:fill|stroke)="([^"]*)"/g), ([, colour]) => colour ?? '');
        assert.isOk(colours.length > 20, `${colours.length} colours`);
        for (const colour of colours.filter((one) => one !== 'none'))
          assert.match(colour, /^var\(--vscode-[\w-]+, .+\)$/);
        // Each has its own: what has none would be black.
        assert.deepEqual(svg.match(/<(?:rect|text|circle)(?![^>]* (?:fill|stroke)=)[^>]*>/g), null);
      });

      it(`${id} is a drawing, and nothing else`, () => {
        const elements = new Set(Array.from(svg.matchAll(/<([^\s/>]+)/g), ([, name]) => name ?? ''));
        assert.deepEqual(
          [...elements].filter((name) => !['svg', 'rect', 'path', 'text', 'circle'].includes(name)),
          [],
        );
        // VS Code's content policy lets no style of ours through.
        assert.deepEqual(svg.match(/ (?:style|href|on\w+)=|url\(/g), null);
      });
    }
  });
}
