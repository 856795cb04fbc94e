import type { RichApi } from "../rich-api/rich-api";
import { NotEmulated } from "../rich-api/unknown";
import { Hindrances, refusalCodes } from "./hindrances";

/** The methods of the document that office.js calls by number, whichever way its words travel. */
export const dispatchIds = {
  selectionChanged: 2,
  richApiMessage: 33,
  appCommandInvoked: 39,
  loadSettings: 75,
  saveSettings: 76,
  executeRichApi: 93,
  appCommandCompleted: 94,
};

/** The answer to a request for objects: status, headers, body. */
export type RichApiAnswer = readonly [status: number, headers: readonly string[], body: string];

/** Requests that were answered: their bytes, those of the largest, and the milliseconds that the answers took. */
export interface Traffic {
  readonly bytes: number;
  readonly largest: number;
  readonly ms: number;
}

const noTraffic: Traffic = { bytes: 0, largest: 0, ms: 0 };

/** Requests for objects, with what may hinder them. */
export class Requests {
  readonly hindrances = new Hindrances();
  private completeCommand: () => void = () => undefined;
  private traffic = noTraffic;

  constructor(
    private readonly richApi: RichApi,
    /** In characters, for a request and for a response; undefined where there is no limit. */
    private readonly limit: number | undefined,
  ) {}

  /** The answer, or the number of the error. `data` is application data, method, path, headers, body, permission, flags. */
  async execute(data: readonly unknown[]): Promise<RichApiAnswer | number> {
    const body = String(data[4]);
    const refusal = await this.hindrances.refusal(Number(data[6]));
    if (refusal !== undefined) return refusal;
    if (this.limit !== undefined && body.length > this.limit) return refusalCodes.requestTooLarge;
    const begin = performance.now();
    const answer = this.richApi.execute(body);
    const { bytes, largest, ms } = this.traffic;
    const size = Buffer.byteLength(body);
    this.traffic = {
      bytes: bytes + size,
      largest: Math.max(largest, size),
      ms: ms + performance.now() - begin,
    };
    if (this.limit !== undefined && answer.length > this.limit) return refusalCodes.responseTooLarge;
    return [200, [], answer];
  }

  /** What there was since it was asked last. */
  takeTraffic(): Traffic {
    const taken = this.traffic;
    this.traffic = noTraffic;
    return taken;
  }

  /** Settles when the function behind a button says that it is done. */
  commandCompleted(): Promise<void> {
    return new Promise((completed) => (this.completeCommand = completed));
  }

  takeCompletion(): void {
    this.completeCommand();
  }

  /** Something that office.js asked outside of requests for objects and that is not emulated. */
  refuse(what: string): never {
    const refusal = new NotEmulated(what);
    this.richApi.unknown.push(refusal.message);
    throw refusal;
  }
}
