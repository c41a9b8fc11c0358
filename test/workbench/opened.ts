import { openWorkbench } from '../../host/workbench.mjs';

/** A workbench that is open: its page, the folder in it, and what can be asked of the extension host behind it. */
export type Opened = Awaited<ReturnType<typeof openWorkbench>>;

/** Opens one before the tests of this `describe`, and closes it after them; the answer gives it to the tests. */
export function workbenchOf(options: Parameters<typeof openWorkbench>[0] = {}): () => Opened {
  let opened: Opened | undefined;
  before(async () => {
    opened = await openWorkbench(options);
  });
  after(() => opened?.close());
  return () => {
    if (!opened) throw new Error('the workbench did not open');
    return opened;
  };
}
