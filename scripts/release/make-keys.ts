/** npm run release:keys -- FILE: makes the key pair that signs releases. */
import { makeReleaseKey } from "./private-key-file";

const HELP = `npm run release:keys -- FILE

makes a key pair that signs releases. The private key goes to FILE, which must lie outside this repository; the public
key is printed, to be added to seeds/releases/keys.json. Example: npm run release:keys -- ~/rare-earth-figures.pem`;

function makeKeys([file]: readonly string[]): void {
  if (file === undefined) throw new Error(HELP);
  const trusted = makeReleaseKey(file, process.cwd());
  console.log(`The private key is in ${file}. Whoever has it can sign figures that every copy of the add-in believes:
keep it out of repositories, mails and build logs, and keep a second copy offline. If it is lost, nothing more can be
signed with it, and a new key needs a new version of the add-in first.

Add the public key to the list in seeds/releases/keys.json and check that file in:

  ${JSON.stringify(trusted)}

Sign with it by RELEASE_KEY_FILE=${file} npm run release. docs/hosting.md says how keys are changed.`);
}

try {
  makeKeys(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
