import path from 'node:path';
import pLimit from 'p-limit';
import { DEFAULT_CONFIG } from '../core/files/config.ts';
import { createLog } from '../core/log/log.ts';
import { checkConfiguration, type OnBug } from '../core/rules/check.ts';
import { createReader } from '../reader/pool.ts';
import { hostScheduler } from '../reader/scheduler.ts';
import { addressOf, Configured } from './configured.ts';
import { find } from './find.ts';
import { lineOf, lineOfConfiguration, lineOfNoRecord } from './line.ts';
import { readFound } from './readFound.ts';
import { wantedBy } from './wanted.ts';

/** Files that are read at once, at most. */
const AT_ONCE = 20;

// What reads the lines may have had enough of them.
process.stdout.on('error', () => process.exit());
void run(process.argv.slice(2)).then((code) => (process.exitCode = code));

/**
 * Writes a line of JSON for each file; returns the exit code: 0, or 1 where a path could not be read, 2 for wrong
 * arguments.
 */
async function run(args: readonly string[]): Promise<number> {
  const wanted = wantedBy(args, new Date());
  if (typeof wanted === 'string') {
    complain(wanted);
    return 2;
  }
  const reader = createReader({
    // The workers' bundle stands beside this one.
    script: path.join(path.dirname(process.argv[1] ?? ''), 'worker.js'),
    onTrouble: (name, error) => complain(`${name} could not be read: ${String(error)}`),
    scheduler: hostScheduler,
  });
  const configured = new Configured(reader);
  const found = await find(wanted.paths, configured);
  const configs = new Map([
    ...configured.found.map(({ address, file }) => [address, file.config] as const),
    ...found.flatMap((file) => ('config' in file ? [[addressOf(file.path), file.config] as const] : [])),
  ]);
  const onBug: OnBug = (rule, address, error) =>
    complain(`The rule ${rule} could not look at ${address}: ${String(error)}`);
  const log = createLog(
    () => ({
      today: wanted.today,
      language: 'en',
      configOf: (address) => configs.get(address) ?? DEFAULT_CONFIG,
    }),
    onBug,
  );
  const limit = pLimit(AT_ONCE);
  const read = await Promise.all(found.map((file) => limit(() => readFound(file, reader))));
  await reader.end();
  // Findings may depend on other files: nothing is told before all are read.
  for (const one of read) {
    if (!('no' in one)) {
      if ('entry' in one) log.set(one.entry);
    } else if (one.no === 'otherKind' && one.entry) log.know(one.entry);
  }
  for (const { path: name, address, file, isWithin } of configured.found) {
    const findings = checkConfiguration(file, (configs.get(address) ?? DEFAULT_CONFIG).severities);
    if (isWithin || findings.length > 0) tell(lineOfConfiguration(name, findings));
  }
  for (const one of read) {
    if ('trouble' in one) complain(`${one.path}: ${one.trouble}`);
    else if ('no' in one) tell(lineOfNoRecord(one.path, one.no, one.entry));
    else tell(lineOf(one.path, one.entry, log));
  }
  return found.some((file) => 'trouble' in file && file.named) ? 1 : 0;
}

function tell(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
