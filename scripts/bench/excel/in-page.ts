/** Calls to be made of one function, and how many go into one message. */
export interface Calls {
  readonly functionId: string;
  /** One after the other, from the start again when all were used. */
  readonly argumentSets: readonly (readonly unknown[])[];
  readonly count: number;
  readonly perMessage: number;
}

/**
 * Both run in the page, so that nothing but office.js and the functions stands between the first call and the last
 * answer: they send the calls as Excel does, take the answers in its place and give the milliseconds.
 */
export async function callOnWeb({ functionId, argumentSets, count, perMessage }: Calls): Promise<number> {
  const { text, origin } = lastEvent;
  const event = JSON.parse(text) as Record<string, unknown>;
  const frame = document.querySelector("iframe")?.contentWindow;
  if (frame === null || frame === undefined) throw new Error("There is no add-in.");
  const messages: string[] = [];
  for (let start = 0; start < count; start += perMessage) {
    const ArrayData = Array.from({ length: Math.min(perMessage, count - start) }, (_, index) => {
      const id = 1e9 + start + index;
      const args = argumentSets[(start + index) % argumentSets.length];
      return [1, 1000, "", JSON.stringify([id, functionId, args, null, 8, null]), id];
    });
    messages.push(JSON.stringify({ ...event, _data: { ArrayData } }));
  }
  return new Promise((done) => {
    let left = count;
    const begin = performance.now();
    const usual = toExcel;
    const take = (text: string) => {
      if (!text.includes("SetInvocationArrayResults")) return usual(text);
      const request = JSON.parse(text) as WebRequest;
      const { answers, body } = readAnswers(request._data.ArrayData[4]);
      left -= answers;
      const { _actionName, _conversationId, _correlationId } = request;
      const data = { Version: 1, Error: 0, Data: [200, [], body] };
      const answer = {
        ...event,
        _actionName,
        _conversationId,
        _correlationId,
        _data: data,
        _responseType: 0,
      };
      frame.postMessage(JSON.stringify(answer), origin);
      if (left > 0) return;
      Object.assign(window, { toExcel: usual });
      done(performance.now() - begin);
    };
    Object.assign(window, { toExcel: take });
    for (const message of messages) frame.postMessage(message, origin);
  });
}

export async function callOnWindows({ functionId, argumentSets, count, perMessage }: Calls): Promise<number> {
  const external = window.external as unknown as NativeObject;
  const { Execute: usual } = external;
  const safeArray = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });
  const messages: unknown[][] = [];
  for (let start = 0; start < count; start += perMessage) {
    messages.push(
      Array.from({ length: Math.min(perMessage, count - start) }, (_, index) => {
        const id = 1e9 + start + index;
        const args = argumentSets[(start + index) % argumentSets.length];
        return [1, 1000, "", JSON.stringify([id, functionId, args, null, 8, null]), id];
      }),
    );
  }
  return new Promise((done) => {
    let left = count;
    const begin = performance.now();
    external.Execute = (dispatchId, params, answer) => {
      const request = String(params[0]?.[4]);
      if (!request.includes("SetInvocationArrayResults")) return usual(dispatchId, params, answer);
      const { answers, body } = readAnswers(request);
      left -= answers;
      setTimeout(() => answer(safeArray([0, safeArray([200, [], body])])));
      if (left > 0) return;
      external.Execute = usual;
      done(performance.now() - begin);
    };
    for (const message of messages) setTimeout(() => fireNativeEvent(33, message));
  });
}

/** Keeps what Excel on the web says when it calls a function, and counts the answers in a request. */
export function prepareWeb(): void {
  const usual = postToAddin;
  Object.assign(window, {
    postToAddin: (message: Posted) => {
      if (message.text.includes('"_actionName":"richApiMessage"'))
        Object.assign(window, { lastEvent: message });
      usual(message);
    },
  });
}

export function prepareCounting(): void {
  Object.assign(window, {
    readAnswers: (request: string) => {
      const { Actions } = JSON.parse(request) as { Actions: readonly Action[] };
      const results = Actions.map(({ Id, ActionType }) => ({
        ActionId: Id,
        Value: ActionType === 1 ? {} : null,
      }));
      const call = Actions.find(({ Name }) => Name === "SetInvocationArrayResults");
      return {
        answers: call?.ArgumentInfo?.Arguments[0]?.length ?? 0,
        body: JSON.stringify({ Results: results, TraceIds: [] }),
      };
    },
  });
}

interface Posted {
  readonly text: string;
  readonly origin: string;
}

interface WebRequest {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: { readonly ArrayData: readonly [unknown, unknown, unknown, unknown, string] };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments: readonly (readonly unknown[])[] };
}

interface NativeObject {
  Execute: (
    dispatchId: number,
    params: ArrayLike<ArrayLike<unknown>>,
    answer: (result: object) => void,
  ) => void;
}

declare const lastEvent: Posted;
declare function postToAddin(message: Posted): void;
declare function toExcel(text: string): void;
declare function readAnswers(request: string): { answers: number; body: string };
declare function fireNativeEvent(dispatchId: number, data: readonly unknown[]): void;
