import type { Theme } from "@fluentui/react-components";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { officeTheme } from "../../../src/excel/office-theme";
import { darkTheme, lightTheme } from "../theme";
import { useDarkMode } from "./use-dark-mode";
import { isDark, officeColours, onOfficeColours } from "./office-theme";

/** The colours of Office where it tells them, else those that the system asks for; also when they change. */
export function useTheme(): Theme {
  const systemIsDark = useDarkMode();
  const key = useSyncExternalStore(onReturn, officeKey);
  const colours = useMemo(() => {
    const [background, foreground] = key.split(" ");
    return officeColours({ bodyBackgroundColor: background ?? "", bodyForegroundColor: foreground ?? "" });
  }, [key]);

  useEffect(() => {
    if (colours === undefined) return undefined;
    // What the browser draws itself: scroll bars, the lists of select boxes.
    const { style } = document.documentElement;
    style.colorScheme = isDark(colours) ? "dark" : "light";
    return () => void (style.colorScheme = "");
  }, [colours]);

  return useMemo(() => {
    if (colours !== undefined) return onOfficeColours(colours);
    return systemIsDark ? darkTheme : lightTheme;
  }, [colours, systemIsDark]);
}

/** Only Outlook tells when its theme changes. In Excel one changes it in a dialog and comes back to the pane. */
function onReturn(changed: () => void): () => void {
  window.addEventListener("focus", changed);
  document.addEventListener("visibilitychange", changed);
  return () => {
    window.removeEventListener("focus", changed);
    document.removeEventListener("visibilitychange", changed);
  };
}

/** A text, so that the same colours are the same. */
function officeKey(): string {
  const colours = officeColours(officeTheme());
  return colours === undefined ? "" : `${colours.background} ${colours.foreground}`;
}
