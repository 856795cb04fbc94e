/** Numbers with which Excel refuses a request as a whole. */
export const refusalCodes = {
  cellIsEdited: 5004,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
};

/** With this flag a request waits for the end of the editing instead of failing. */
const waitsForEditing = 64;

/** What keeps Excel from answering for a while. */
export class Hindrances {
  private throttled = 0;
  private editing: { readonly over: Promise<void>; readonly end: () => void } | undefined;
  private refused: { readonly count: number; readonly met: () => void }[] = [];
  /** How many requests were refused so far. */
  refusals = 0;

  /** A person types in a cell: until that ends every request fails. */
  beginEditing(): void {
    let end: () => void = () => undefined;
    const over = new Promise<void>((settle) => (end = settle));
    this.editing = { over, end };
  }

  endEditing(): void {
    this.editing?.end();
    this.editing = undefined;
  }

  /** The next requests are too many. */
  throttle(requests: number): void {
    this.throttled = requests;
  }

  /** Settles when so many requests have been refused from now on. */
  async refusing(requests: number): Promise<void> {
    const count = this.refusals + requests;
    await new Promise<void>((met) => this.refused.push({ count, met }));
  }

  async refusal(flags: number): Promise<number | undefined> {
    const code = this.codeNow(flags);
    if (code === undefined) {
      await this.editing?.over;
      return undefined;
    }
    this.refusals += 1;
    for (const { count, met } of this.refused) if (this.refusals >= count) met();
    this.refused = this.refused.filter(({ count }) => this.refusals < count);
    return code;
  }

  private codeNow(flags: number): number | undefined {
    if (this.throttled > 0) {
      this.throttled -= 1;
      return refusalCodes.tooManyRequests;
    }
    if (this.editing === undefined || (flags & waitsForEditing) !== 0) return undefined;
    return refusalCodes.cellIsEdited;
  }
}
