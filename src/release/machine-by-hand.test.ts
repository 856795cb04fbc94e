import { newestKept } from "./kept/newest-kept";
import { releaseFile } from "./release-file";
import { emptyMachine, failed, kept, next, openPage, ours } from "./testing-machine";
import { NEXT, publisher, type Published } from "./testing-releases";
import type { FailureReason } from "./updates";

beforeEach(emptyMachine);

/** Of a machine without a network: nothing listens at this address. */
const open = () => openPage(new URL("http://127.0.0.1:1/latest.json"));

function chosen({ statement, data }: Published): Blob {
  return new Blob([releaseFile(statement, data).slice()]);
}

test("a file brings a newer release to a machine without a network, with progress, and is kept", async () => {
  const page = open();
  expect(await page.check()).toMatchObject({ kind: "failed", failure: { reason: "offline" } });
  const progress: (readonly [number, number])[] = [];
  const file = chosen(next);
  const result = await page.fromFile(file, { progress: (done, total) => progress.push([done, total]) });
  expect(result).toMatchObject({ kind: "newer", release: { statement: next.statement } });
  expect(progress.at(-1)).toEqual([file.size, file.size]);
  expect((await newestKept("", [ours.key]))?.data()).toEqual(next.data);
  // A file says nothing about the feed.
  expect(page.state()).toMatchObject({ offline: true, lastChecked: undefined, busy: false });
  expect(await page.fromFile(file)).toEqual({ kind: "nothing newer" });
});

test.each<readonly [string, Blob, FailureReason, RegExp]>([
  ["a workbook", new Blob(["PK\u0003\u0004"]), "not a release", /This is not a release/],
  ["the data without the statement", new Blob([next.data.slice()]), "not a release", /This is not a release/],
  ["a file that is far too large", huge(), "not a release", /far too large/],
  ["a file that cannot be read", unreadable(), "not a release", /could not be read/],
  ["a file that was cut", chosen(next).slice(0, 9000), "wrong size", /another size/],
  ["a file of a stranger", chosen(publisher("stranger-1").publish(NEXT)), "unknown key", /does not know/],
  ["a developer's file", chosen(publisher("development-9").publish(NEXT)), "development key", /developer/],
])("%s is refused with a message, and the old data stay", async (_, file, reason, says) => {
  const page = open();
  const before = page.state().newest;
  expect(await page.fromFile(file)).toEqual(failed(reason, says));
  expect(page.state().newest).toBe(before);
});

test("reading a file can be cancelled", async () => {
  const reason = new Error("The person cancelled.");
  const cancel = new AbortController();
  const page = open();
  const { signal } = cancel;
  await expect(page.fromFile(chosen(next), { signal, progress: () => cancel.abort(reason) })).rejects.toBe(
    reason,
  );
  expect(page.state().busy).toBe(false);
  expect(await kept()).toBeUndefined();
});

function huge(): Blob {
  return Object.defineProperty(new Blob(), "size", { value: 1e9 });
}

/** As a browser does with a file that was moved after it was chosen. */
function unreadable(): Blob {
  const moved = () =>
    new ReadableStream({
      pull: (stream) =>
        stream.error(new DOMException("A requested file could not be found.", "NotFoundError")),
    });
  return Object.assign(chosen(next), { stream: moved });
}
