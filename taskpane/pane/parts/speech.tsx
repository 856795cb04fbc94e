import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { useUnseen } from "./unseen";

const Speech = createContext<(sentence: string) => void>(() => {});

/** Says a sentence to a screen reader, once it has finished what it is saying; "" takes the last one away. */
export function useSpeech(): (sentence: string) => void {
  return useContext(Speech);
}

/** Someone who moves through cells with the arrow keys wants to hear the one they stop at. */
const PAUSE_MS = 400;

/** Holds the live region; the same sentence twice is spoken twice. */
export function SpeechProvider({ children }: { readonly children: ReactNode }) {
  const styles = useUnseen();
  const [spoken, setSpoken] = useState({ sentence: "", count: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((sentence: string) => {
    clearTimeout(timer.current);
    if (sentence === "") return setSpoken(({ count }) => ({ sentence, count }));
    timer.current = setTimeout(() => setSpoken(({ count }) => ({ sentence, count: count + 1 })), PAUSE_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Speech value={say}>
      {children}
      <div role="status" className={styles.root}>
        <span key={spoken.count}>{spoken.sentence}</span>
      </div>
    </Speech>
  );
}

const silence = () => {};

/**
 * Lets what stands in it be heard, or not: what is hidden keeps quiet and speaks when it is shown. What was said last
 * is taken away with it, so that nobody finds it beside something else.
 */
export function Hearing({ isHeard, children }: { readonly isHeard: boolean; readonly children: ReactNode }) {
  const say = useSpeech();
  useLayoutEffect(() => (isHeard ? () => say("") : undefined), [isHeard, say]);
  return <Speech value={isHeard ? say : silence}>{children}</Speech>;
}
