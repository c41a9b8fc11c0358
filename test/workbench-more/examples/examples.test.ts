import { LANGUAGES } from '../../../src/core/text/language.ts';
import { workbenchOf } from '../../workbench/opened.ts';
import { lookAtTheDemo } from '../../workbench/tried/demo.ts';
import { tryTheNewRecord } from '../../workbench/tried/newRecord.ts';
import { tryTheTwoQuestions } from '../../workbench/tried/twoQuestions.ts';
import { tryTheDecisions } from '../tried/decisionsView.ts';
import { tryTheOverview } from '../tried/overview.ts';
import { tryThePreview } from '../tried/preview.ts';
import { tryTheQuestions } from '../tried/questionsView.ts';
import { tryTheStatus } from '../tried/status.ts';
import { tryTheWalkthrough } from '../tried/walkthrough.ts';
import { tryWriting, tryWritingByMouse } from '../tried/writing.ts';

/** Each leaves the files as it found them, but for the new record and the overview, which stand last. */
for (const language of LANGUAGES) {
  describe(`the examples (${language})`, () => {
    // In a narrow window the pictures of the walkthrough are left out.
    const opened = workbenchOf({ language, size: { width: 1500, height: 800 } });
    if (language === 'fr') lookAtTheDemo(opened, language);
    tryTheStatus(opened, language);
    if (language === 'en') {
      tryTheQuestions(opened);
      tryTheDecisions(opened);
    }
    if (language === 'en') {
      tryWriting(opened);
      tryWritingByMouse(opened);
    } else tryTheTwoQuestions(opened, language);
    tryTheWalkthrough(opened, language);
    if (language === 'en') tryThePreview(opened);
    if (language === 'fr') tryTheNewRecord(opened, language);
    tryTheOverview(opened, language);
  });
}
