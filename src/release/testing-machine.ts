import "fake-indexeddb/auto";
import { newestKept } from "./kept/newest-kept";
import { openMachine } from "./machine";
import type { SignedStatement } from "./statement";
import { startFeed, type TestFeed } from "./testing-feed";
import { NEXT, publisher } from "./testing-releases";
import type { FailureReason, Updates } from "./updates";

/** For tests: the publisher that the machine believes, and what it publishes after the bundled release. */
export const ours = publisher();
export const next = ours.publish(NEXT);
export const afterNext = ours.publish(NEXT + 1);

/** Takes away all that the machine keeps. */
export function emptyMachine(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A feed without a release, and a machine that keeps nothing. */
export function startFeedOfEmptyMachine(): Promise<TestFeed> {
  emptyMachine();
  return startFeed();
}

interface Page {
  readonly partition?: string;
  readonly patience?: number;
}

/** A page of its own on this machine: it knows only what the machine keeps. */
export function openPage(address: URL, { partition = "", patience = 10_000 }: Page = {}): Updates {
  return openMachine({ partition, address, keys: [ours.key], patience });
}

/** The newest release that the machine keeps, as the next page believes it. */
export async function kept(partition = ""): Promise<SignedStatement | undefined> {
  return (await newestKept(partition, [ours.key]))?.statement;
}

/** What has to come of a failure: its reason, a message that says this, and what stays. */
export function failed(reason: FailureReason, says: RegExp): object {
  return {
    kind: "failed",
    failure: {
      reason,
      message: expect.stringMatching(says) as string,
      hint: expect.stringMatching(/^The figures in use stay as they are\./) as string,
    },
  };
}
