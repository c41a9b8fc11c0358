import { lookAtTheDemo, WAYS } from './demo.ts';

lookAtTheDemo(WAYS.en);
