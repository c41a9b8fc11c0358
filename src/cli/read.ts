import path from 'node:path';
import pLimit from 'p-limit';
import { DEFAULT_CONFIG } from '../core/files/config.ts';
import { createLog } from '../core/log/log.ts';
import { checkConfiguration } from '../core/rules/check.ts';
import { typeset } from '../core/rules/sentences.ts';
import type { InEachLanguage } from '../core/text/language.ts';
import { createReader } from '../reader/pool.ts';
import { hostScheduler } from '../reader/scheduler.ts';
import { Complaints } from './complaints.ts';
import { addressOf, Configured } from './configured.ts';
import { find } from './find.ts';
import { lineOf, lineOfConfiguration, lineOfNoRecord } from './line.ts';
import { print } from './output.ts';
import { readFound } from './readFound.ts';
import { sayTrouble } from './trouble.ts';
import { wantedBy, type Wanted } from './wanted.ts';

/** Exit codes, as the README has them. */
const EXIT = { read: 0, notAllRead: 1, wrongArguments: 2, notAllWritten: 3 } as const;

/** Texts that are held at once, at most. */
const AT_ONCE = 20;

void run(process.argv.slice(2), new Complaints()).then((code) => (process.exitCode = code));

/** Writes a line of JSON for each file; returns the exit code. */
async function run(args: readonly string[], complaints: Complaints): Promise<number> {
  const wanted = wantedBy(args, new Date());
  if ('en' in wanted) {
    complaints.tell(wanted);
    return EXIT.wrongArguments;
  }
  const lines = await linesFor(wanted, complaints);
  const code = complaints.count > 0 ? EXIT.notAllRead : EXIT.read;
  const breaksOff = await print(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  if (!breaksOff) return code;
  complaints.tell(breaksOff);
  return EXIT.notAllWritten;
}

async function linesFor({ paths, today }: Wanted, complaints: Complaints): Promise<readonly object[]> {
  const reader = createReader({
    // The workers' bundle stands beside this one.
    script: path.join(path.dirname(process.argv[1] ?? ''), 'worker.js'),
    onTrouble: (name, error) => complaints.tellOf(name, sayNotRead(error)),
    scheduler: hostScheduler,
  });
  const configured = new Configured(reader);
  const found = await find(paths, configured);
  const configs = new Map([
    ...configured.found.map(({ address, file }) => [address, file.config] as const),
    ...found.flatMap((file) => ('config' in file ? [[addressOf(file.path), file.config] as const] : [])),
  ]);
  const log = createLog(
    () => ({ today, language: 'en', configOf: (address) => configs.get(address) ?? DEFAULT_CONFIG }),
    (rule, address, error) => complaints.tellOf(address, sayNotChecked(rule, error)),
  );
  const limit = pLimit(AT_ONCE);
  const read = await Promise.all(found.map((file) => limit(() => readFound(file, reader))));
  await reader.end();
  for (const { path: name, trouble } of [...configured.unreadable, ...read]) {
    if (trouble) complaints.tellOf(name, sayTrouble(trouble));
  }
  // Findings may depend on other files: nothing is told before all are read.
  for (const one of read) {
    if ('no' in one) {
      if (one.no === 'otherKind' && one.entry) log.know(one.entry);
    } else if ('entry' in one) log.set(one.entry);
  }
  const configurations = configured.found.flatMap(({ path: name, address, file, isWithin }) => {
    const findings = checkConfiguration(file, (configs.get(address) ?? DEFAULT_CONFIG).severities);
    return isWithin || findings.length > 0 ? [lineOfConfiguration(name, findings)] : [];
  });
  const records = read.flatMap((one) => {
    if ('no' in one) return [lineOfNoRecord(one.path, one.no, one.entry)];
    return 'entry' in one ? [lineOf(one.path, one.entry, log)] : [];
  });
  return [...configurations, ...records];
}

function sayNotRead(error: unknown): InEachLanguage<string> {
  const told = String(error);
  return { en: `The reader failed on it: ${told}`, fr: typeset(`Le lecteur a échoué : ${told}`, 'fr') };
}

function sayNotChecked(rule: string, error: unknown): InEachLanguage<string> {
  const told = String(error);
  return {
    en: `The rule ${rule} failed on it: ${told}`,
    fr: typeset(`La règle ${rule} a échoué : ${told}`, 'fr'),
  };
}
