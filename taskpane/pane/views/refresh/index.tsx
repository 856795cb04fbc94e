import { useEffect, useState } from "react";
import type { DataAccess, LoadedData } from "../../data-access";
import { messages } from "../../messages";
import { Trouble } from "../../parts/trouble";
import { Unseen } from "../../parts/unseen";
import { Waiting } from "../../parts/waiting";
import type { ViewProps } from "../view";
import { RefreshBody } from "./body";

interface RefreshViewProps extends ViewProps {
  readonly data: DataAccess;
}

/** What the workbook carries, what is newer, what moving to it would change, and the move itself. */
export function RefreshView({ data, ...props }: RefreshViewProps) {
  const [loaded, setLoaded] = useState<LoadedData | "loading" | "failed">("loading");
  useEffect(() => {
    if (loaded !== "loading") return undefined;
    let isGone = false;
    const settle = (result: LoadedData | "failed") => {
      if (!isGone) setLoaded(result);
    };
    data.load().then(settle, (error: unknown) => {
      console.error(error);
      settle("failed");
    });
    return () => {
      isGone = true;
    };
  }, [data, loaded]);

  const name = messages.views.refresh;
  if (loaded === "loading") return <Waiting text={messages.shell.loading(name)} />;
  if (loaded === "failed") {
    const { notLoaded, notLoadedHint } = messages.shell;
    return <Trouble title={notLoaded(name)} hint={notLoadedHint} tryAgain={() => setLoaded("loading")} />;
  }
  return (
    <>
      <Unseen as="h2">{name}</Unseen>
      <RefreshBody data={data} loaded={loaded} {...props} />
    </>
  );
}
