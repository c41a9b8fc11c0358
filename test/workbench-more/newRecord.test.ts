import { tryTheNewRecord, WAYS } from '../workbench/newRecord.ts';

tryTheNewRecord(WAYS.fr);
