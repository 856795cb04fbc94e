import { useEffect, useReducer } from "react";

/** Something that says when it has changed. */
interface Followable {
  subscribe(listener: () => void): () => void;
}

/** Shows a part anew each time that what it reads from says it has changed. */
export function useFollowed(source: Followable): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    // It may have changed between the first showing and now.
    again();
    return source.subscribe(again);
  }, [source]);
}
