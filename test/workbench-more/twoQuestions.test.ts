import { tryTheTwoQuestions, WAYS } from '../workbench/twoQuestions.ts';

tryTheTwoQuestions(WAYS.fr);
