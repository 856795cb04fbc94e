import { failures } from "../messages/release/failures";
import type { Failure, FailureReason } from "./updates";

/** Why a release does not come, in words. `detail` is a further sentence about this case: an address, a number. */
export function failure(reason: FailureReason, detail?: string): Failure {
  const [message, hint] = failures[reason];
  return { reason, message: detail === undefined ? message : `${message} ${detail}`, hint };
}
