/** Where a build asks for newer figures. */
export interface Feed {
  /** The address of latest.json, relative to the page or whole. */
  readonly address: string;
  /** What the page's policy has to allow besides its own host: "" or the origin of the feed. */
  readonly origin: string;
}

const OWN = "data/latest.json";

/** The feed that RELEASE_FEED names for an add-in at an address, by default the one beside the add-in. */
export function feedOf(setting: string | undefined, addin: string): Feed {
  const text = setting?.trim() ?? "";
  const address = text === "" ? OWN : text;
  const url = URL.canParse(address, addin) ? new URL(address, addin) : undefined;
  if (url === undefined) throw new Error(`RELEASE_FEED is "${text}": not an address. ${example}`);
  if (url.protocol !== "https:") {
    throw new Error(
      `RELEASE_FEED is "${text}": a page from https may ask for figures over https only. ${example}`,
    );
  }
  if (url.username !== "" || url.search !== "" || url.hash !== "" || !url.pathname.endsWith(".json")) {
    throw new Error(`RELEASE_FEED is "${text}": it must be the address of a file, nothing more. ${example}`);
  }
  return { address, origin: url.origin === new URL(addin).origin ? "" : url.origin };
}

const example = "Write it like https://figures.example.com/data/latest.json, or leave it out.";
