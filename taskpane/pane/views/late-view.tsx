import { useEffect, useState, type ComponentType } from "react";
import type { DataAccess } from "../data-access";
import { messages } from "../messages";
import { Trouble } from "../parts/trouble";
import { Waiting } from "../parts/waiting";
import type { ViewName, ViewProps } from "./view";

interface LateViewProps extends ViewProps {
  readonly data: DataAccess;
}

type View = ComponentType<LateViewProps>;
type LateName = Exclude<ViewName, "cell">;

/** Views whose code comes when they are first shown: the cell is what the pane opens with. */
const loads: Readonly<Record<LateName, () => Promise<View>>> = {
  find: async () => (await import(/* webpackChunkName: "pane-find" */ "./find")).FindView,
  insert: async () => (await import(/* webpackChunkName: "pane-insert" */ "./insert")).InsertView,
  sources: async () => (await import(/* webpackChunkName: "pane-sources" */ "./sources")).SourcesView,
  refresh: async () => (await import(/* webpackChunkName: "pane-refresh" */ "./refresh")).RefreshView,
};

type Loaded = { readonly View: View } | "loading" | "failed";

/** React.lazy would remember a failure for ever; here it can be tried again. */
export function LateView({ name, ...props }: LateViewProps & { readonly name: LateName }) {
  const [loaded, setLoaded] = useState<Loaded>("loading");

  useEffect(() => {
    if (loaded !== "loading") return undefined;
    let isGone = false;
    const settle = (result: Loaded) => {
      if (!isGone) setLoaded(result);
    };
    loads[name]().then(
      (View) => settle({ View }),
      (error: unknown) => {
        console.error(error);
        settle("failed");
      },
    );
    return () => {
      isGone = true;
    };
  }, [name, loaded]);

  if (loaded === "loading") return <Waiting text={messages.shell.loading(messages.views[name])} />;
  if (loaded === "failed") {
    return (
      <Trouble
        title={messages.shell.notLoaded(messages.views[name])}
        hint={messages.shell.notLoadedHint}
        tryAgain={() => setLoaded("loading")}
      />
    );
  }
  return <loaded.View {...props} />;
}
