import { tryTheTwoQuestions, WAYS } from './twoQuestions.ts';

tryTheTwoQuestions(WAYS.en);
