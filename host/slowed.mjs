/** The name in the environment of the rate that pages are slowed down by, such as 4. */
export const SLOWED_DOWN = 'SLOWED_DOWN';

/** How many times slower than this machine pages are to be; 1 where nothing is asked for. */
export const slowness = () => Number(process.env[SLOWED_DOWN] ?? 1);

/**
 * Slows a page down, where that is asked for: what is green on a slow machine is green at the first try on any.
 * @param {import('@playwright/test').Page} page
 */
export async function slowDown(page) {
  const rate = slowness();
  if (rate === 1) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
