import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { bundledRelease } from "../../src/release/bundled";
import { inForce, onReleaseInForce, type InForce } from "../../src/release/in-force";
import type { SignedRelease } from "../../src/release/signed-release";
import type { DataAccess } from "./data-access";

/** The release in force, followed. */
export function useInForce(): InForce {
  return useSyncExternalStore(onReleaseInForce, inForce);
}

export interface Browsed {
  /** Undefined until the workbook has been read, or somebody does not want to wait for that. */
  readonly browsed: SignedRelease | undefined;
  readonly giveUp: () => void;
}

/**
 * The release that the views show: the one in force. Where the workbook's own cannot be read, or is not waited for, there
 * is none, and the newest on the machine is there to browse.
 */
export function useBrowsed(now: InForce, data: DataAccess): Browsed {
  const [isAwaited, setAwaited] = useState(true);
  const isWithout = now.state === "unreadable" || (now.state === "opening" && !isAwaited);
  const newest = useNewest(isWithout, data);
  const giveUp = useCallback(() => setAwaited(false), []);
  const instead = isWithout ? newest : undefined;
  return { browsed: now.state === "open" ? now.signed : instead, giveUp };
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
