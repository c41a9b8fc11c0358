import { expect as expectOnce } from '@playwright/test';
import { WAITS } from '../../host/workbench.mjs';

/** What is expected of a page, tried again until it is so. */
export const expect = expectOnce.configure({ timeout: WAITS });

/** What is expected of anything else in the workbench, tried again until it is so: a text, labels, a file. */
export function expectSoon<T>(ask: () => T | Promise<T>) {
  return expect.poll(ask, { timeout: WAITS, intervals: [50, 100, 200] });
}

/** Does steps anew until all of them succeed, each within its own short time. */
export function untilDone(steps: () => Promise<void>): Promise<void> {
  return expect(steps).toPass({ timeout: WAITS, intervals: [50, 100, 200] });
}

/** How long a step of what is done anew may take, in milliseconds. */
export const STEP = { timeout: 3_000 };

/** Text as it is shown: no-break spaces as spaces. */
export function spaced(text: string | null | undefined): string {
  return (text ?? '').replaceAll('\u00a0', ' ');
}
