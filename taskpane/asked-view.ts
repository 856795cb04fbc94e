/**
 * A view of the pane that a button of the ribbon asks for, before the pane is there or while it is. The pane takes it
 * once.
 */
type AskedView = "refresh";

let asked: AskedView | undefined;
let listener: (() => void) | undefined;

export function askForView(view: AskedView): void {
  asked = view;
  listener?.();
}

/** What was asked for since the last time; undefined for nothing. */
export function takeAskedView(): AskedView | undefined {
  const view = asked;
  asked = undefined;
  return view;
}

/** Calls back when a view is asked for. Returns how to stop it. */
export function onAskedView(listen: () => void): () => void {
  listener = listen;
  return () => {
    if (listener === listen) listener = undefined;
  };
}
