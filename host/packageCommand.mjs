import { buildExtension } from './bundles.mjs';
import { readOptions } from './options.mjs';
import { makePackage } from './vsix.mjs';

const help = `npm run package
Builds the extension and writes out/scale-or-not-<version>.vsix: what an editor installs and what is published.`;

/** Builds, packages, and tells what is in the package. */
export async function packageIt(args) {
  const { values } = readOptions('npm run package --', args, {});
  if (values.help) {
    console.log(help);
    return 0;
  }
  buildExtension();
  const { told } = await makePackage();
  console.log(told);
  return 0;
}
