import { details } from "../../messages/release/details";
import { failure } from "../failures";
import { readReleaseFile, type ReleaseFile } from "../release-file";
import type { Failure, Watching } from "../updates";
import { LARGEST_DATA } from "./feed";
import { readAll } from "./transfer";

/** Reads a file that a person chose; nothing in it is believed yet. */
export async function readByHand(file: Blob, { signal, progress }: Watching): Promise<ReleaseFile | Failure> {
  const { size } = file;
  if (size > LARGEST_DATA) return failure("not a release", details.fileTooLarge);
  try {
    const whole = await readAll(file.stream(), size, (done) => {
      signal?.throwIfAborted();
      progress?.(done, size);
    });
    return (whole && readReleaseFile(whole)) ?? failure("not a release");
  } catch {
    signal?.throwIfAborted();
    return failure("not a release", details.fileNotRead);
  }
}
