import { useEffect, useState, type ReactNode } from "react";
import { messages } from "../messages";
import { Stopped } from "./stopped";
import { Trouble } from "./trouble";
import { Waiting } from "./waiting";

interface LoadedProps<T> {
  /** What the view is called that it is loaded for. */
  readonly name: string;
  /** Asked again only when it is another one, or after a failure. */
  readonly load: () => Promise<T>;
  readonly children: (loaded: T) => ReactNode;
}

type State<T> = { readonly loaded: T } | "loading" | "stopped" | "failed";

/** Shows what can be shown once something is loaded. React.lazy would remember a failure for ever; here it can be tried again. */
export function Loaded<T>({ name, load, children }: LoadedProps<T>) {
  const [state, setState] = useState<State<T>>("loading");

  useEffect(() => {
    if (state !== "loading") return undefined;
    let isGone = false;
    const settle = (result: State<T>) => {
      if (!isGone) setState(result);
    };
    load().then(
      (loaded) => settle({ loaded }),
      (error: unknown) => {
        console.error(error);
        settle("failed");
      },
    );
    return () => {
      isGone = true;
    };
  }, [load, state]);

  const { loading, notLoaded, notLoadedHint, loadingStopped, load: again } = messages.shell;
  if (state === "loading") return <Waiting text={loading(name)} cancel={() => setState("stopped")} />;
  if (state === "stopped") {
    return <Stopped text={loadingStopped(name)} action={again} goOn={() => setState("loading")} />;
  }
  if (state === "failed") {
    return <Trouble title={notLoaded(name)} hint={notLoadedHint} tryAgain={() => setState("loading")} />;
  }
  return children(state.loaded);
}
