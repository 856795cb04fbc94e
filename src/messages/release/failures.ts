const STAY = "The figures in use stay as they are.";
const AGAIN = `${STAY} Check again later.`;
const REPORT = `${STAY} Tell whoever publishes the figures; until a sound release is there, nothing else is needed.`;

/** Why a release does not come: what is wrong, and what there is to do about it. */
export const failures = {
  offline: [
    "There is no connection to the place where new figures are published.",
    `${STAY} Check again when you are online, or choose a release file by hand.`,
  ],
  "not found": [
    "Where new figures should be published there are none.",
    `${STAY} Whoever hosts the add-in has to put latest.json and the data file there.`,
  ],
  "server error": ["The server of the figures answered with an error.", AGAIN],
  timeout: ["The server of the figures did not answer in time.", AGAIN],
  "cut off": ["The download of the new figures ended half-way.", AGAIN],
  "not a release": [
    "This is not a release of Rare Earth Figures.",
    `${STAY} A network that asks you to sign in can answer in its place; of files, choose one that was published as a release.`,
  ],
  "wrong size": [
    "The new figures have another size than their publisher states, so they were refused.",
    AGAIN,
  ],
  "wrong hash": [
    "The new figures are not those that their publisher signed, so they were refused: damaged or changed on the way.",
    AGAIN,
  ],
  "bad signature": [
    "The signature of this release is not genuine, so it was refused: it was damaged or somebody changed it.",
    REPORT,
  ],
  "unknown key": [
    "This release is signed with a key that this version of the add-in does not know, so it was refused.",
    `${STAY} A newer version of the add-in may know the key: reload the add-in or open the workbook again.`,
  ],
  "development key": [
    "This release is signed with a developer's key, for trying things out, so it was refused.",
    `${STAY} Use a release that was published.`,
  ],
  "wrong schema": [
    "This release is signed but does not have the form that the add-in reads, so it was refused.",
    REPORT,
  ],
  "future format": [
    "This release is in a newer format than this version of the add-in reads.",
    `${STAY} Reload the add-in to get its newest version, then check again.`,
  ],
  "older release": [
    "This release is not newer than the one on this machine, so it was refused.",
    `${STAY} Nothing is needed.`,
  ],
  "busy elsewhere": [
    "New figures are being fetched already, here or in another window.",
    `${STAY} Check again when it is done.`,
  ],
} as const;

/** Why the size is wrong. */
export const wrongSize = (found: number, signed: number) =>
  `They have ${String(found)} bytes in place of ${String(signed)}.`;
