import type { ConfigFile } from '../files/config.ts';
import type { DecisionRecord } from './record.ts';

/**
 * One file of the log. An unread one has an empty record that says why it was not read; a configuration, which is asked
 * like one and stands in no log, has one that says nothing.
 */
export interface Entry {
  /** The URI as text; a file URL on the command line. */
  readonly address: string;
  readonly kind: 'scale' | 'other' | 'unread' | 'configuration';
  /** Outside of records folders and open in an editor: checked and helped, but in no view and no count. */
  readonly unlisted?: true;
  /** The address of the records folder that it stands in; absent outside of them. */
  readonly folder?: string;
  readonly record: DecisionRecord;
  /** Of a configuration: what it says. */
  readonly configuration?: ConfigFile;
}
