import { workbenchOf } from './opened.ts';
import { tryTheCompletion } from './tried/completion.ts';
import { lookAtTheDemo } from './tried/demo.ts';
import { tryTheNewRecord } from './tried/newRecord.ts';
import { tryTheSidebar } from './tried/sidebar.ts';
import { tryTheTwoQuestions } from './tried/twoQuestions.ts';

/** In VS Code as it comes: the other tests leave out what it has for other languages. */
describe('the examples, in English', () => {
  const opened = workbenchOf({ whole: true });
  lookAtTheDemo(opened, 'en');
  tryTheSidebar(opened);
  tryTheTwoQuestions(opened, 'en');
  tryTheCompletion(opened);
  tryTheNewRecord(opened, 'en');
});
