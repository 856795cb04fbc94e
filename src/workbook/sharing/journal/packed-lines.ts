import { fromBase64 } from "../../../release/bytes";
import { pacing } from "../../pace";

/** Bytes that are handed on at a time; a number of which base64 makes whole letters. */
const BYTES = 24_576;
const LETTERS = (BYTES / 3) * 4;

/**
 * Lines as one text that parts can hold: gzip by the browser's own compression, then base64. Undefined where they come to
 * more bytes than `most`.
 */
export async function packLines(lines: Iterable<string>, most: number): Promise<string | undefined> {
  let total = 0;
  const pause = pacing();
  const encoder = new TextEncoder();
  const given = lines[Symbol.iterator]();
  const written = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const line = given.next();
      if (line.done === true || total > most) return controller.close();
      const bytes = encoder.encode(`${line.value}\n`);
      total += bytes.length;
      for (let from = 0; from < bytes.length; from += BYTES) {
        controller.enqueue(bytes.subarray(from, from + BYTES));
      }
      await pause();
    },
  });
  const stream = written.pipeThrough(new CompressionStream("gzip"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  if (total > most) return undefined;
  const letters: string[] = [];
  for (let from = 0; from < packed.length; from += BYTES) {
    letters.push(btoa(String.fromCharCode(...packed.subarray(from, from + BYTES))));
    await pause();
  }
  return letters.join("");
}

/**
 * The lines again, as they are asked for. Rejects where they are not packed or were cut off, and where they come to more
 * bytes than `most`: what is small can have been packed to unpack without end.
 */
export async function* unpackLines(packed: string, most: number): AsyncGenerator<string> {
  let from = 0;
  const bytes = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (from >= packed.length) return controller.close();
      controller.enqueue(fromBase64(packed.slice(from, (from += LETTERS))));
    },
  });
  const pause = pacing();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = bytes.pipeThrough(new DecompressionStream("gzip")).getReader();
  // Of the line that has not ended yet: joined once, so that a long one costs no more than many short ones.
  let rest: string[] = [];
  let total = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      total += piece.value.length;
      if (total > most) throw new Error("There is more than can be read.");
      const [end = "", ...begun] = decoder.decode(piece.value, { stream: true }).split("\n");
      rest.push(end);
      for (const next of begun) {
        yield rest.join("");
        rest = [next];
        await pause();
      }
    }
    if (rest.join("") + decoder.decode() !== "") throw new Error("The last line was cut off.");
  } finally {
    // What nobody asks for any more is not unpacked. A stream that broke has said so above.
    await reader.cancel().catch(() => undefined);
  }
}
