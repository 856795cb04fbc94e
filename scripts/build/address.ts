/** The address that stands in the files that are checked in, and that a build without ADDIN_URL keeps. */
export const developmentAddress = "https://localhost:3000/";

/** The address under which the add-in will be served, always with one slash at its end. */
export function addinAddress(setting: string | undefined): string {
  if (setting === undefined || setting.trim() === "") return developmentAddress;
  const text = setting.trim();
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw new Error(`ADDIN_URL is "${text}": not an address. ${example}`);
  if (url.protocol !== "https:") {
    throw new Error(`ADDIN_URL is "${text}": Excel loads add-ins over https only. ${example}`);
  }
  if (url.username !== "" || url.search !== "" || url.hash !== "") {
    throw new Error(`ADDIN_URL is "${text}": it may hold a host and a folder, nothing more. ${example}`);
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}/`;
}

const example = "Write it like https://figures.example.com/ or https://example.com/figures/.";

/** The same text with every address of the add-in's own files moved to where they will be served. */
export function readdressed(text: string, address: string): string {
  return text.replaceAll(developmentAddress, address);
}

/** Whether an address is reached by this computer only, so that what a developer made may run there. */
export function isForThisComputer(address: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(address).hostname);
}
