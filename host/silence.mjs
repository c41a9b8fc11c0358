import { slowness } from './slowed.mjs';

/**
 * Acts once nothing has been heard for so many seconds, more of them where pages are slowed down: a run that hangs is
 * found however many tests it has, and one that is slow goes on.
 */
export function afterSilence(seconds, act) {
  let timer;
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(act, seconds * slowness() * 1000);
  };
  heard();
  return { heard, end: () => clearTimeout(timer) };
}
