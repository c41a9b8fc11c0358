import { buildExtension } from './bundles.mjs';
import { dayOfTheExamples, serveDemo } from './demo.mjs';
import { Failure, untilInterrupted } from './lifetime.mjs';
import { openInBrowser } from './openInBrowser.mjs';
import { readOptions } from './options.mjs';

const help = `npm start, with options after a --: npm start -- --language fr
Serves VS Code with the extension, on a copy of the examples, and opens it in the browser of this machine.
  --language fr  the French examples, and the extension in French
  --folder DIR   this folder instead, as it is, on the day it is
  --today DAY    the day to read records on, as in 2024-12-15
  --port N       the port to serve at; a free one is chosen when it is not given
  --no-open      open no browser`;

/** Serves until it is interrupted. */
export async function start(args) {
  const { values } = readOptions('npm start --', args, {
    folder: { type: 'string' },
    today: { type: 'string' },
    port: { type: 'string' },
    language: { type: 'string' },
    'no-open': { type: 'boolean' },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const { folder, language = 'en' } = values;
  const today = day(values.today) ?? (folder === undefined ? dayOfTheExamples : undefined);
  buildExtension();
  const demo = await serveDemo({ folder, language, today, port: port(values.port) });

  const what = folder === undefined ? 'a copy of the examples: edit them as you like' : demo.folder;
  console.log(`VS Code with Scale or Not, on ${what}.`);
  console.log(
    today === undefined
      ? 'Records are read as of the real day.'
      : `Records are read as if today were ${today}.`,
  );
  console.log(`\n  ${demo.url}\n\nCtrl+C ends it.`);
  if (!values['no-open']) openInBrowser(demo.url);
  return untilInterrupted();
}

/** A day of the calendar, as it was written. */
export function day(text) {
  if (text === undefined) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new Failure(`"${text}" is not a day: write it as in 2024-12-15.`);
}

/** The number of a port that can be asked for. */
export function port(text) {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536) return Number(text);
  throw new Failure(`"${text}" is not a port: it is a number from 1 to 65535.`);
}
