import { lookAtTheDemo, WAYS } from '../workbench/demo.ts';

lookAtTheDemo(WAYS.fr);
