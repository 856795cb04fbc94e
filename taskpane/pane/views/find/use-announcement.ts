import { useEffect } from "react";
import { messages } from "../../messages";
import { useSpeech } from "../../parts/speech";
import type { Find } from "./use-find";

/** Says how much was found, once one stops typing; while a result is open that has the word. */
export function useAnnouncement({ results, preparing }: Find, isOpen: boolean): void {
  const say = useSpeech();
  const isReady = preparing.search !== undefined;
  const { figures, products, places, sources, events, areNearest } = results;
  const others = products.length + places.length + sources.length + events.length;
  const sentence =
    figures.length + others === 0
      ? messages.find.spokenNothing
      : areNearest
        ? messages.find.spokenNearest(figures.length)
        : messages.find.spoken(figures.length, others);
  useEffect(() => {
    if (isReady && !isOpen) say(sentence);
  }, [say, sentence, isReady, isOpen]);
}
