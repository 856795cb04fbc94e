import { useState } from "react";
import type { Progress } from "../../../../src/workbook/editing";
import type { Plan, Sharing } from "../../../../src/workbook/sharing/sharing";
import type { Place } from "./places";
import { saidOfPlan } from "./said";
import type { Send } from "./use-send";

/** A plan in one part of the view: it is made, shown, and then carried out or left. */
export function usePlan(place: Place, sharing: Sharing, send: Send) {
  const [plan, setPlan] = useState<Plan>();
  return {
    plan,
    make: (start: (watching: Required<Progress>) => Promise<Plan>) => {
      setPlan(undefined);
      send.read(place, start, setPlan);
    },
    carryOut: (shown: Plan) =>
      send.write(place, (watching) => sharing.carryOut(shown, watching), {
        said: (done) => saidOfPlan(shown.kind, done),
        undo: [shown.kind],
        ended: () => setPlan(undefined),
      }),
    leave: () => setPlan(undefined),
  };
}

export type Planning = ReturnType<typeof usePlan>;
