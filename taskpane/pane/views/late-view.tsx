import type { ComponentType } from "react";
import type { DataAccess } from "../data-access";
import { messages } from "../messages";
import { Loaded } from "../parts/loaded";
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
  send: async () => (await import(/* webpackChunkName: "pane-send" */ "./send")).SendView,
};

export function LateView({ name, ...props }: LateViewProps & { readonly name: LateName }) {
  return (
    <Loaded name={messages.views[name]} load={loads[name]}>
      {(View) => <View {...props} />}
    </Loaded>
  );
}
