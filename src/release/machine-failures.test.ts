import type { ServerResponse } from "node:http";
import { dataFile } from "./statement";
import { begun, cutOff, file, startFeed, status, type Answer, type TestFeed } from "./testing-feed";
import { failed, next, openPage, ours, startFeedOfEmptyMachine } from "./testing-machine";
import { encoded, NEXT, publisher, type Published } from "./testing-releases";
import type { FailureReason } from "./updates";

const stranger = publisher("stranger-1");

let feed: TestFeed;
beforeEach(async () => {
  feed = await startFeedOfEmptyMachine();
});
afterEach(() => feed.close());

/** How each failure is brought about, the reason it has to have, and what its message has to say. */
const FAILURES: readonly [
  what: string,
  arrange: (feed: TestFeed) => unknown,
  reason: FailureReason,
  says: RegExp,
][] = [
  ["no network", (feed) => feed.close(), "offline", /no connection/],
  ["no feed at its address", () => undefined, "not found", /404 for \/data\/latest\.json/],
  [
    "latest.json before its data are there",
    withData(status(404)),
    "not found",
    /404 for \/data\/[0-9a-f]{64}/,
  ],
  ["a feed that was given up", withLatest(status(410)), "not found", /410/],
  ["a server that fails", withLatest(status(503)), "server error", /503/],
  ["a server that refuses", withLatest(status(403)), "server error", /403/],
  ["a server that fails for the data", withData(status(500)), "server error", /500/],
  ["a server that never answers", withLatest(() => undefined), "timeout", /Nothing came for 1 s/],
  ["a server that stops in the midst of the data", withData(begun(next.data, 1000)), "timeout", /in time/],
  ["latest.json that is cut off", withLatest(cutOff(encoded(next.statement), 50)), "cut off", /half-way/],
  ["data that are cut off", withData(cutOff(next.data, 100_000)), "cut off", /half-way/],
  [
    "a page of a network that wants a sign-in",
    withLatest(file(encoded("<html>"))),
    "not a release",
    /not a release/,
  ],
  [
    "latest.json that is no JSON",
    withLatest(file(new Uint8Array([255, 123, 125]))),
    "not a release",
    /not a release/,
  ],
  ["latest.json without an end", withLatest(endless), "not a release", /far too long/],
  ["fewer bytes than signed", withData(file(next.data.subarray(1))), "wrong size", /another size/],
  ["more bytes than signed", withData(file(longer(next.data))), "wrong size", /More came than/],
  ["data without an end", withData(endless), "wrong size", /More came than/],
  [
    "more than a machine should fetch",
    publishing(ours.vouch(next.data, { bytes: 1e9 })),
    "wrong size",
    /1000000000/,
  ],
  [
    "one byte changed",
    withData(file(changed(next.data))),
    "wrong hash",
    /not those that their publisher signed/,
  ],
  [
    "a statement changed after it was signed",
    withLatest(file(encoded({ ...next.statement, release: NEXT + 1 }))),
    "bad signature",
    /not genuine/,
  ],
  ["the key of a stranger", publishing(stranger.publish(NEXT)), "unknown key", /does not know/],
  [
    "a stranger with the name of our key",
    publishing(publisher(ours.key.id).publish(NEXT)),
    "bad signature",
    /not genuine/,
  ],
  ["a developer's key", publishing(publisher("development-9").publish(NEXT)), "development key", /developer/],
  [
    "data that are signed and no release",
    publishing(ours.vouch(encoded({ format: 1 }))),
    "wrong schema",
    /form/,
  ],
  ["data that are signed and no JSON", publishing(ours.vouch(new Uint8Array(9))), "wrong schema", /form/],
  [
    "data with another number than signed",
    publishing(ours.vouch(ours.publish(NEXT + 1).data)),
    "wrong schema",
    /number or date/,
  ],
  ["a later format", publishing(ours.vouch(next.data, { format: 2 })), "future format", /newer format/],
  [
    "an older release",
    publishing(ours.vouch(next.data, { release: NEXT - 1 })),
    "older release",
    /on this machine/,
  ],
];

function withLatest(answer: Answer) {
  return (feed: TestFeed) => feed.answer("latest.json", answer);
}

function withData(answer: Answer) {
  return (feed: TestFeed) => {
    feed.publish(next);
    feed.answer(dataFile(next.statement), answer);
  };
}

function publishing(release: Published) {
  return (feed: TestFeed) => feed.publish(release);
}

function endless(_: unknown, response: ServerResponse): void {
  const write = () =>
    response.write(Buffer.alloc(65_536, 32), () => !response.destroyed && setImmediate(write));
  write();
}

function longer(data: Uint8Array): Uint8Array {
  return Uint8Array.from([...data, 32]);
}

function changed(data: Uint8Array): Uint8Array {
  return data.map((byte, index) => (index === 5000 ? byte ^ 1 : byte));
}

test.each(FAILURES)("%s: the old data stay, with a message", async (_, arrange, reason, says) => {
  await arrange(feed);
  const page = openPage(feed.address, reason === "timeout" ? { patience: 1000 } : {});
  const before = page.state().newest;
  expect(await page.check()).toEqual(failed(reason, says));
  expect(page.state().newest).toBe(before);
  expect(page.state()).toMatchObject({ busy: false, offline: reason === "offline" });

  // What went wrong once does not stand in the way.
  if (reason === "offline") feed = await startFeed();
  feed.publish(next);
  expect(await openPage(feed.address).check()).toMatchObject({ kind: "newer" });
});
