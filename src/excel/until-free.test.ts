import { untilFree } from "./until-free";

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const refusal = (code: string | number) => Object.assign(new Error("refused"), { code });

async function settled<T>(asked: Promise<T>): Promise<T> {
  const [answer] = await Promise.all([asked, jest.runAllTimersAsync()]);
  return answer;
}

test.each(["InvalidOperationInCellEditMode", 5004, "ActivityLimitReached", 5102])(
  "after %s the question is asked again until Excel answers",
  async (code) => {
    const ask = jest.fn(async () => "free");
    ask.mockRejectedValueOnce(refusal(code)).mockRejectedValueOnce(refusal(code));
    expect(await settled(untilFree(ask))).toBe("free");
    expect(ask).toHaveBeenCalledTimes(3);
  },
);

test("another error is passed on at once", async () => {
  const ask = jest.fn(() => Promise.reject(refusal("ItemNotFound")));
  await expect(untilFree(ask)).rejects.toThrow("refused");
  expect(ask).toHaveBeenCalledTimes(1);
});

test("an Excel that stays in cell edit is given up in the end", async () => {
  const ask = jest.fn(() => Promise.reject(refusal(5004)));
  const given = expect(untilFree(ask)).rejects.toThrow("refused");
  await jest.runAllTimersAsync();
  await given;
});

test("who waits is told that Excel is busy, and can stop waiting", async () => {
  const stop = new AbortController();
  const waiting = jest.fn();
  const ask = jest.fn(() => Promise.reject(refusal(5004)));
  const given = expect(untilFree(ask, { signal: stop.signal, waiting })).rejects.toThrow("enough");
  await jest.advanceTimersByTimeAsync(300);
  expect(waiting).toHaveBeenCalledTimes(2);
  stop.abort(new Error("enough"));
  await given;
  expect(ask).toHaveBeenCalledTimes(2);
});
