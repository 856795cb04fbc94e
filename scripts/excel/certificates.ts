import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { CertificateStatus, generateCertificates, getCaCertificateStatus } from "office-addin-dev-certs";

export interface Certificates {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Where office-addin-dev-certs keeps and looks for them. */
export const certificateFolder = join(homedir(), ".office-addin-dev-certs");

const DAYS = 30;
const ONE_DAY = 24 * 60 * 60 * 1000;

/**
 * Certificates for localhost, made anew when they are missing or about to end. Making them needs no rights; trusting
 * them does, and is left to the person.
 */
export async function certificates(folder: string = certificateFolder): Promise<Certificates> {
  const files = {
    ca: join(folder, "ca.crt"),
    cert: join(folder, "localhost.crt"),
    key: join(folder, "localhost.key"),
  };
  const isComplete = Object.values(files).every((file) => existsSync(file));
  if (!isComplete || endsSoon(files.ca) || endsSoon(files.cert)) {
    // What is there is not written over.
    for (const file of Object.values(files)) rmSync(file, { force: true });
    await generateCertificates(files.ca, files.cert, files.key, DAYS, ["localhost", "127.0.0.1"]);
  }
  return {
    ca: readFileSync(files.ca),
    cert: readFileSync(files.cert),
    key: readFileSync(files.key),
  };
}

function endsSoon(file: string): boolean {
  return new Date(new X509Certificate(readFileSync(file)).validTo).getTime() < Date.now() + ONE_DAY;
}

/** Whether this computer trusts the certificates; false also where that cannot be found out. */
export function areTrusted(): boolean {
  return getCaCertificateStatus().status === CertificateStatus.Installed;
}
