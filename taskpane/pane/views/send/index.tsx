import type { DataAccess } from "../../data-access";
import { messages } from "../../messages";
import { Loaded } from "../../parts/loaded";
import { Unseen } from "../../parts/unseen";
import type { ViewProps } from "../view";
import { SendBody } from "./body";

interface SendViewProps extends ViewProps {
  readonly data: DataAccess;
}

/** What a recipient of the workbook would see, and all that makes it what the sender sees. */
export function SendView({ data, workbook }: SendViewProps) {
  const name = messages.views.send;
  return (
    <Loaded name={name} load={data.loadSharing}>
      {(sharing) => (
        <>
          <Unseen as="h2">{name}</Unseen>
          <SendBody sharing={sharing} workbook={workbook} />
        </>
      )}
    </Loaded>
  );
}
