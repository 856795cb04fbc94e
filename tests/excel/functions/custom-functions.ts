import { isBusy, type Argument } from "../calculation/evaluate";
import type { Call, ExternalFunctions } from "../calculation/external-functions";
import { errors, isError, type CellError, type Matrix, type Value } from "../model/values";
import { shapeArguments, type Shaping } from "./arguments";
import { invocationEntry, type Entry } from "./messages";
import { refuseUnusual, type FunctionMetadata, type Metadata } from "./metadata";
import { readResult, type WireResult } from "./results";

/** What of a call's arguments the metadata allows beyond plain values. */
const flags = { errors: 4, cards: 8 };

/** How many calls go into one message. */
const batchSize = 1000;

/** Calls the add-in's functions for the cells and takes their answers. */
export class CustomFunctions implements ExternalFunctions {
  private readonly byName = new Map<string, FunctionMetadata>();
  private readonly waiting = new Map<number, (value: Value | Matrix) => void>();
  private queue: Entry[] = [];
  private nextId = 1;
  private becomeReady: () => void = () => undefined;
  private isReady = false;
  /** Settles when the add-in says that its functions may be called. */
  ready = new Promise<void>((ready) => (this.becomeReady = ready));
  /** How many calls were made, by the function's id. */
  readonly calls = new Map<string, number>();
  private readonly flags: number;

  constructor(
    metadata: Metadata,
    namespace: string,
    private readonly shaping: Shaping,
    private readonly send: (entries: readonly Entry[]) => void,
    private readonly answered: () => void,
  ) {
    refuseUnusual(metadata);
    this.flags = metadata.allowCustomDataForDataTypeAny === true ? flags.cards : 0;
    for (const each of metadata.functions) this.byName.set(`${namespace}.${each.name}`.toUpperCase(), each);
  }

  prepare(name: string, args: () => readonly Argument[]): Call | CellError | undefined {
    const known = this.byName.get(name.toUpperCase());
    if (known === undefined) return undefined;
    const given = args();
    if (given.some((argument) => !argument.omitted && isBusy(argument.value))) return errors.busy;
    const cards = this.shaping.cards && (this.flags & flags.cards) !== 0;
    const shaped = shapeArguments(known, given, { ...this.shaping, cards });
    if (isError(shaped)) return shaped;
    return {
      signature: JSON.stringify([known.id, shaped]),
      start: (answer) => this.start(known.id, shaped, answer),
    };
  }

  /** Sends what is queued, once the add-in is ready. */
  flush(): void {
    if (!this.isReady) return;
    const queue = this.queue;
    this.queue = [];
    for (let start = 0; start < queue.length; start += batchSize) {
      this.send(queue.slice(start, start + batchSize));
    }
  }

  /** The add-in is gone; another one will say that it is ready. */
  reset(): void {
    this.waiting.clear();
    this.queue = [];
    this.isReady = false;
    this.ready = new Promise<void>((ready) => (this.becomeReady = ready));
  }

  // What the add-in's runtime asks of Excel:

  startCalling(): void {
    this.isReady = true;
    this.becomeReady();
    this.flush();
  }

  takeResults(results: readonly WireResult[]): void {
    for (const result of results) {
      const answer = this.waiting.get(result[0]);
      this.waiting.delete(result[0]);
      answer?.(readResult(result));
    }
    this.answered();
  }

  private start(functionId: string, args: readonly unknown[], answer: (value: Value | Matrix) => void) {
    const id = this.nextId++;
    this.calls.set(functionId, (this.calls.get(functionId) ?? 0) + 1);
    this.waiting.set(id, answer);
    this.queue.push(invocationEntry(id, functionId, args, this.flags));
    return () => void this.waiting.delete(id);
  }
}
