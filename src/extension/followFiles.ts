import { openDocument } from './documents.ts';
import type { Intake } from './intake.ts';
import type { KnownFiles } from './knownFiles.ts';
import type { Layouts } from './layouts.ts';
import { missingFrom } from './missing.ts';
import { NEVER } from './signal.ts';
import { isIn, type Changes } from './workspaceChanges.ts';

/** What knows of files, and takes in what they say. */
interface Taking {
  readonly known: KnownFiles;
  readonly intake: Intake;
  readonly layouts: Layouts;
}

/** Takes over what happened to Markdown files; typed text that is not saved outlives its file. */
export async function followFiles(
  { files, filled, gone }: Pick<Changes, 'files' | 'filled' | 'gone'>,
  { known, intake, layouts }: Taking,
): Promise<void> {
  const forget = (address: string) => {
    if (!openDocument(address)?.isDirty) intake.gone(address);
  };
  if (gone.size > 0) [...known.addresses()].filter((address) => isIn(gone, address)).forEach(forget);
  await Promise.all(
    [...files].map(async ([address, uri]) => {
      const document = openDocument(address);
      if (!document) {
        if (layouts.judge(uri).is === 'candidate') await intake.readFile(uri);
      } else if (!gone.has(address) && !known.has(address)) {
        // An open text is followed by itself, but where its file went and came back as it was.
        await intake.readDocument(document, NEVER);
      }
    }),
  );
  (await missingFrom(filled, known.addresses())).forEach(forget);
}
