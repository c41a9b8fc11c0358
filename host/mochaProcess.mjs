// The process of runNodeTests: loads test files into mocha and tells its parent the outcome of each test.
import path from 'node:path';
import { config } from 'chai';
import Mocha from 'mocha';
import { runCommand } from './lifetime.mjs';

// Without a parent nobody waits for an answer: what was started is ended.
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await runCommand(async () => {
  // A failed expectation shows enough of its values to tell what differs.
  config.truncateThreshold = 300;
  const { files, grep, timeout } = JSON.parse(process.argv[2]);
  const mocha = new Mocha({ ui: 'bdd', reporter: told, timeout, ...(grep && { grep }) });
  for (const file of files) mocha.addFile(path.resolve(file));
  await mocha.loadFilesAsync();
  await new Promise((resolve) => mocha.run(resolve));
  await tell({ kind: 'end' });
  return 0;
});

function told(runner) {
  runner.on('pass', (test) => tell({ kind: 'pass', title: test.fullTitle(), duration: test.duration }));
  runner.on('fail', (test, error) => {
    const { message = String(error), stack = '' } = error ?? {};
    tell({ kind: 'fail', title: test.fullTitle(), message, stack });
  });
}

function tell(event) {
  return new Promise((resolve) => process.send(event, resolve));
}
