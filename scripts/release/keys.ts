import { createHash, createPrivateKey, createPublicKey, sign, type KeyObject } from "node:crypto";
import type { TrustedKey } from "../../src/release/trust";
import { signedBytes, type SignedStatement, type Statement } from "../../src/release/statement";

/** A key pair that signs releases. The private half is in a file outside the repository. */
export interface SigningKey {
  readonly trusted: TrustedKey;
  readonly privateKey: KeyObject;
}

/** What the id of a key begins with: production builds believe no key of which it is "development". */
export type Purpose = "development" | "release";

/** The pair of a private key in PEM. Its id says what it is for and is made of the public key. */
export function signingKey(pem: string, purpose: Purpose): SigningKey {
  const privateKey = createPrivateKey(pem);
  const { x } = createPublicKey(privateKey).export({ format: "jwk" });
  if (privateKey.asymmetricKeyType !== "ed25519" || x === undefined) {
    throw new Error("The private key is not of Ed25519. npm run release:keys makes one.");
  }
  const publicKey = Buffer.from(x, "base64url");
  const name = createHash("sha256").update(publicKey).digest("hex").slice(0, 16);
  return { trusted: { id: `${purpose}-${name}`, publicKey: publicKey.toString("base64") }, privateKey };
}

export function signed(statement: Statement, { trusted, privateKey }: SigningKey): SignedStatement {
  const signature = sign(null, signedBytes(statement), privateKey).toString("base64");
  return { ...statement, key: trusted.id, signature };
}
