import type { DataAccess } from "../../data-access";
import { messages } from "../../messages";
import { Loaded } from "../../parts/loaded";
import { Unseen } from "../../parts/unseen";
import type { ViewProps } from "../view";
import { RefreshBody } from "./body";

interface RefreshViewProps extends ViewProps {
  readonly data: DataAccess;
}

/** What the workbook carries, what is newer, what moving to it would change, and the move itself. */
export function RefreshView({ data, ...props }: RefreshViewProps) {
  const name = messages.views.refresh;
  return (
    <Loaded name={name} load={data.load}>
      {(loaded) => (
        <>
          <Unseen as="h2">{name}</Unseen>
          <RefreshBody data={data} loaded={loaded} {...props} />
        </>
      )}
    </Loaded>
  );
}
