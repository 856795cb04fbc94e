/** Writes the trial release into the folder that is named: what the workbench finds when it asks for newer data. */
import { writeTrial } from "./trial";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder that the trial release is to lie in.");
writeTrial(folder);
