import { messages } from "../../messages";
import { Stopped } from "../../parts/stopped";
import { Waiting } from "../../parts/waiting";
import type { Preparing as State } from "./use-search";

/** In the place of what is found until the search is built. */
export function Preparing({ isStopped, stop, goOn }: Omit<State, "search">) {
  const { preparing, notPrepared, prepare } = messages.find;
  if (isStopped) return <Stopped text={notPrepared} action={prepare} goOn={goOn} />;
  return <Waiting text={preparing} cancel={stop} />;
}
