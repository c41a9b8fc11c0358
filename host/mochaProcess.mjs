// The process of runNodeTests: loads test files into mocha and tells its parent the outcome of each test.
import path from 'node:path';
import Mocha from 'mocha';

const { files, grep, timeout } = JSON.parse(process.argv[2]);
const mocha = new Mocha({ ui: 'bdd', reporter: class {}, timeout, ...(grep && { grep }) });
for (const file of files) mocha.addFile(path.resolve(file));
await mocha.loadFilesAsync();

const tell = (event) => process.send(event);
const runner = mocha.run(() => {
  tell({ kind: 'end' });
  // What a test left running must not keep the process: the parent has heard all.
  process.disconnect();
  setTimeout(() => process.exit(), 1000).unref();
});
runner.on('pass', (test) => tell({ kind: 'pass', title: test.fullTitle() }));
runner.on('fail', (test, error) => {
  tell({
    kind: 'fail',
    title: test.fullTitle(),
    message: String(error?.message ?? error),
    stack: String(error?.stack ?? ''),
  });
});
