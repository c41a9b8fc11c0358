import { temporaryFolder } from '../../../host/lifetime.mjs';
import { runFromPalette } from '../../../host/palette.mjs';
import { expectTold } from '../../workbench/asking.ts';
import { expect } from '../../workbench/expect.ts';
import { workbenchOf } from '../../workbench/opened.ts';
import { FIGURES } from '../tried/status.ts';

describe('a folder without records', () => {
  const opened = workbenchOf({ folder: temporaryFolder('empty') });

  it('has no entry of ours in the status bar', async () => {
    await runFromPalette(opened().page, 'Check All Records');
    await expectTold(opened().page, '0 records found').toContain('0 records found');
    await expect(opened().page.locator(FIGURES)).toHaveCount(0);
  });
});
