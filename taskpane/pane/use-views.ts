import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { kept, useKeeping } from "./parts/kept";
import { viewNames, type Target, type ViewName } from "./views/view";

export interface Views {
  readonly shown: ViewName;
  /** A view is mounted when it is first shown and kept from then on, so that it is found again as it was left. */
  readonly isVisited: (view: ViewName) => boolean;
  /** What a view was last asked to show. */
  readonly targetOf: (view: ViewName) => Target | undefined;
  /** Shows a view as it was left. */
  readonly choose: (view: ViewName) => void;
  /** Shows a view with something in it. */
  readonly go: (target: Target) => void;
}

interface State {
  readonly shown: ViewName;
  readonly visited: ReadonlySet<ViewName>;
  readonly targets: ReadonlyMap<ViewName, Target>;
}

function start(): State {
  const shown = kept("view", isViewName) ?? "cell";
  return { shown, visited: new Set(["cell", shown]), targets: new Map() };
}

const isViewName = (value: unknown): value is ViewName => viewNames.some((name) => name === value);

/** Which view the pane shows, and how far each is scrolled. */
export function useViews(pane: RefObject<HTMLElement | null>): Views {
  const [state, setState] = useState(start);
  useKeeping("view", state.shown);
  const scrolled = useRef(new Map<ViewName, number>());
  const shown = useRef(state.shown);

  const show = useCallback(
    (view: ViewName, target: Target | undefined) => {
      scrolled.current.set(shown.current, scroller(pane.current).scrollTop);
      // What was asked for begins at its beginning.
      if (target !== undefined) scrolled.current.delete(view);
      setState(({ visited, targets }) => ({
        shown: view,
        visited: new Set([...visited, view]),
        targets: target === undefined ? targets : new Map([...targets, [view, target]]),
      }));
    },
    [pane],
  );
  const choose = useCallback((view: ViewName) => show(view, undefined), [show]);
  const go = useCallback((target: Target) => show(target.view, target), [show]);

  useLayoutEffect(() => {
    shown.current = state.shown;
    scroller(pane.current).scrollTop = scrolled.current.get(state.shown) ?? 0;
  }, [pane, state]);

  return useMemo(
    () => ({
      shown: state.shown,
      isVisited: (view) => state.visited.has(view),
      targetOf: (view) => state.targets.get(view),
      choose,
      go,
    }),
    [state, choose, go],
  );
}

/** What scrolls the pane: a part of the page that it stands in, else the page. */
function scroller(pane: HTMLElement | null): Element {
  for (let element = pane?.parentElement ?? null; element !== null; element = element.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  }
  return document.documentElement;
}
