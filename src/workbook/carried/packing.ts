import { fromBase64 } from "../../release/bytes";
import { readAll } from "../../release/feed/transfer";

/** Bytes as a text that a part can hold: gzip by the browser's own compression, then base64. */
export async function pack(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new CompressionStream("gzip"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(""));
}

/**
 * The bytes again, up to so many: what would come to more is left as soon as it does, however small it is packed.
 * Undefined for that and for what is not packed or was cut off.
 */
export async function unpack(text: string, most: number): Promise<Uint8Array | undefined> {
  try {
    const stream = new Blob([fromBase64(text)]).stream().pipeThrough(new DecompressionStream("gzip"));
    return await readAll(stream, most, () => undefined);
  } catch {
    return undefined;
  }
}
