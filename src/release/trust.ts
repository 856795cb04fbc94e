import release from "../../build/release.json";

/** A key whose releases are believed. */
export interface TrustedKey {
  readonly id: string;
  /** The raw 32 bytes of an Ed25519 public key, in base64. */
  readonly publicKey: string;
}

/** The keys that the build put in: of a production build those in seeds/releases/keys.json and no other. */
export const trustedKeys: readonly TrustedKey[] = release.keys;

/** Where latest.json lies, relative to the page; the data files lie beside it. */
export const feed: string = release.feed;
