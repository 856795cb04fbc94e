import { calculateLate, lateAnswers, noteLateAnswers, onLateAnswers } from "./late-answers";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("calls are calculated again until the spreadsheet takes it, and that is told meanwhile", async () => {
  const warned = jest.spyOn(console, "warn").mockImplementation(() => undefined);
  const seen: string[] = [];
  const stop = onLateAnswers(() => seen.push(lateAnswers()));
  const calculate = jest
    .fn<Promise<"calculated">, []>()
    .mockRejectedValueOnce(new Error("busy"))
    .mockResolvedValue("calculated");
  const done = calculateLate(calculate);
  await jest.advanceTimersByTimeAsync(4_999);
  expect(lateAnswers()).toBe("being calculated");
  await jest.advanceTimersByTimeAsync(1);
  await done;
  stop();
  expect(seen).toEqual(["being calculated", "none"]);
  expect(calculate).toHaveBeenCalledTimes(2);
  expect(warned).toHaveBeenCalledTimes(1);
});

test("where calculation is manual that is told until somebody takes note of it", async () => {
  await calculateLate(async () => "marked");
  expect(lateAnswers()).toBe("marked");
  noteLateAnswers();
  expect(lateAnswers()).toBe("none");
});
