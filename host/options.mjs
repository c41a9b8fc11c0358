import { parseArgs } from 'node:util';
import { Failure } from './lifetime.mjs';

/** Reads the arguments of a command; what it does not know is told in a sentence with the way to all it knows. */
export function readOptions(command, args, options, { allowPositionals = false } = {}) {
  try {
    return parseArgs({ args, options: { ...options, help: { type: 'boolean' } }, allowPositionals });
  } catch (error) {
    // Node's second sentence is about a thing nobody wants here.
    const [sentence] = error.message.split('. ');
    throw new Failure(`${sentence.replace(/\.$/, '')}. \`${command} --help\` tells what there is.`);
  }
}
