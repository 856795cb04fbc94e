import { useEffect, useState, useSyncExternalStore } from "react";
import { bundledRelease } from "../../src/release/bundled";
import { inForce, onReleaseInForce, type InForce } from "../../src/release/in-force";
import type { SignedRelease } from "../../src/release/signed-release";
import type { DataAccess } from "./data-access";

/** The release in force, followed. */
export function useInForce(): InForce {
  return useSyncExternalStore(onReleaseInForce, inForce);
}

/**
 * The release that the views show: the one in force. Where the workbook's own cannot be read there is none, and the
 * newest on the machine is there to browse. Undefined until the workbook has been read.
 */
export function useBrowsed(now: InForce, data: DataAccess): SignedRelease | undefined {
  const isUnreadable = now.state === "unreadable";
  const newest = useNewest(isUnreadable, data);
  if (now.state === "open") return now.signed;
  return isUnreadable ? newest : undefined;
}

function useNewest(isAsked: boolean, data: DataAccess): SignedRelease {
  const [newest, setNewest] = useState(bundledRelease);
  useEffect(() => {
    if (!isAsked) return undefined;
    let isGone = false;
    data.load().then(
      ({ updates }) => !isGone && setNewest(updates.state().newest),
      // The bundled one serves; the Refresh view says what cannot be loaded.
      console.error,
    );
    return () => {
      isGone = true;
    };
  }, [isAsked, data]);
  return newest;
}
