import { tryTheNewRecord, WAYS } from './newRecord.ts';

tryTheNewRecord(WAYS.en);
