import { makeStyles } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from "react";

const Speech = createContext<(sentence: string) => void>(() => {});

/** Says a sentence to a screen reader, once it has finished what it is saying. */
export function useSpeech(): (sentence: string) => void {
  return useContext(Speech);
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Someone who moves through cells with the arrow keys wants to hear the one they stop at. */
const PAUSE_MS = 400;

/** Holds the live region; the same sentence twice is spoken twice. */
export function SpeechProvider({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [spoken, setSpoken] = useState({ sentence: "", count: 0 });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback((sentence: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setSpoken(({ count }) => ({ sentence, count: count + 1 })), PAUSE_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <Speech value={say}>
      {children}
      <div role="status" className={styles.unseen}>
        <span key={spoken.count}>{spoken.sentence}</span>
      </div>
    </Speech>
  );
}

const silence = () => {};

/** Lets what stands in it be heard, or not: what is hidden keeps quiet and speaks when it is shown. */
export function Hearing({ isHeard, children }: { readonly isHeard: boolean; readonly children: ReactNode }) {
  const say = useSpeech();
  return <Speech value={isHeard ? say : silence}>{children}</Speech>;
}
