import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { developmentAddress } from "../build/address";
import { areTrusted, certificates } from "./certificates";
import { serve, type Served } from "./serve";
import { steps, untrusted } from "./sideload";

export interface Start {
  /** The folder with the built add-in. */
  readonly dist: string;
  readonly port: number;
  /** Another place for the certificates than the usual one, for tests. */
  readonly certificateFolder?: string;
  readonly say: (text: string) => void;
}

/** Serves the built add-in to Excel on this computer and says how to load it there. */
export async function startForExcel({ dist, port, certificateFolder, say }: Start): Promise<Served> {
  const manifest = join(dist, "manifest.xml");
  const id = addinId(manifest);
  const served = await serve(dist, await certificates(certificateFolder), port);
  say(`Rare Earth Figures is served at ${developmentAddress} until you press Ctrl+C here.\n`);
  if (!areTrusted()) say(`${untrusted}\n`);
  say(steps({ address: developmentAddress, manifest, id }));
  return served;
}

/** Of a manifest that sends Excel to this computer; any other is of no use here. */
function addinId(manifest: string): string {
  if (!existsSync(manifest)) throw new Error(`There is no ${manifest}: run npm run build first.`);
  const text = readFileSync(manifest, "utf8");
  const id = /<Id>(.+?)<\/Id>/.exec(text)?.[1];
  if (id === undefined || !text.includes(`"${developmentAddress}taskpane.html"`)) {
    throw new Error(
      `${manifest} sends Excel to another address than ${developmentAddress}. ` +
        "Build it anew without ADDIN_URL: npm run build.",
    );
  }
  return id;
}
