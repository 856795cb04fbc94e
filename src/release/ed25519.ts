const ALGORITHM = "Ed25519";

/**
 * Whether a signature is that of a key over a message, by the browser's own cryptography. Browsers from before 2025 have
 * no Ed25519 in it: then a library comes, which is loaded only there. The answer is the same.
 */
export async function isSignedBy(
  publicKey: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const key = await imported(publicKey);
  if (key !== undefined) return crypto.subtle.verify(ALGORITHM, key, signature, message);
  const { verifyAsync } = await import(/* webpackChunkName: "signatures" */ "@noble/ed25519");
  // As strict as RFC 8032, which is what browsers do.
  return verifyAsync(signature, message, publicKey, { zip215: false });
}

/** The key as the browser wants it; undefined where the browser knows no Ed25519. */
async function imported(publicKey: Uint8Array<ArrayBuffer>): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey("raw", publicKey, ALGORITHM, false, ["verify"]);
  } catch {
    // Browsers name this differently (NotSupportedError, SyntaxError); the library settles it in any case.
    return undefined;
  }
}
