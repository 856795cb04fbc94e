import type { Gunzip, gzipSync } from "fflate";
import { fromBase64 } from "../../release/bytes";
import { readAll } from "../../release/feed/transfer";

/**
 * Bytes as a text that a part can hold: gzip by the browser's own compression, then base64. Browsers from before 2023
 * have none: then a library comes, which is loaded only there.
 */
export async function pack(bytes: Uint8Array): Promise<string> {
  const packed = await compressed(new Uint8Array(bytes));
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(""));
}

async function compressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (typeof CompressionStream === "undefined") {
    const { gzipSync } = await loadLibrary();
    return gzipSync(bytes);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * The bytes again, up to so many: what would come to more is left as soon as it does, however small it is packed.
 * Undefined for that and for what is not packed or was cut off. Rejects where there is nothing to unpack it with.
 */
export async function unpack(text: string, most: number): Promise<Uint8Array | undefined> {
  const library = typeof DecompressionStream === "undefined" ? await loadLibrary() : undefined;
  try {
    const packed = fromBase64(text);
    if (library !== undefined) return inflated(library, packed, most);
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return await readAll(stream, most, () => undefined);
  } catch {
    return undefined;
  }
}

interface Library {
  readonly Gunzip: typeof Gunzip;
  readonly gzipSync: typeof gzipSync;
}

async function loadLibrary(): Promise<Library> {
  const { Gunzip, gzipSync } = await import(/* webpackChunkName: "packing" */ "fflate");
  return { Gunzip, gzipSync };
}

/** Bytes unpacked at a time: at most a thousand times as many come out before they are counted. */
const PIECE = 4_096;
/** Bytes at the end of what is packed that say how much it comes to. */
const SIZE = 4;

function inflated({ Gunzip }: Library, packed: Uint8Array, most: number): Uint8Array | undefined {
  const whole = new Uint8Array(most);
  let done = 0;
  const stream = new Gunzip((piece) => {
    if (done + piece.length <= most) whole.set(piece, done);
    done += piece.length;
  });
  for (let from = 0; from === 0 || from < packed.length; from += PIECE) {
    stream.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
    if (done > most) return undefined;
  }
  // The library does not look at it: how much there was is written at the end.
  const { buffer, byteOffset, length } = packed;
  const written = new DataView(buffer, byteOffset + length - SIZE).getUint32(0, true);
  return written === done ? whole.slice(0, done) : undefined;
}
