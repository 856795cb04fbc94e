import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { DataAccess } from "./data-access";
import { messages } from "./messages";
import { Notice } from "./notice";
import { useSpeech } from "./parts/speech";
import { useFollowed } from "./use-followed";
import { useLateAnswers } from "./use-late-answers";

const words = messages.workbookData;

/** What has happened to the workbook without this person: it was read late, or somebody else moved it. */
export function WorkbookNews({ data }: { readonly data: DataAccess }) {
  return (
    <>
      <LateAnswers />
      <Colleague data={data} />
    </>
  );
}

function LateAnswers() {
  const { late, takeNote } = useLateAnswers();
  if (late === "none") return null;
  if (late === "being calculated") return <Notice texts={[words.late]} />;
  return (
    <Notice texts={[words.lateMarked]}>
      <Button size="small" onClick={takeNote}>
        {words.noted}
      </Button>
    </Notice>
  );
}

/** What somebody else did, with the way to one release in all cells again. */
function Colleague({ data: { keeper, calculateAgain } }: { readonly data: DataAccess }) {
  useFollowed(keeper);
  const say = useSpeech();
  const [state, setState] = useState<"idle" | "busy" | "marked" | "failed">("idle");
  const keeping = keeper.keeping();
  const news = keeping.state === "kept" ? keeping.news : undefined;
  if (news === undefined) return null;
  const calculate = async () => {
    setState("busy");
    try {
      const isMarked = (await calculateAgain()) === "marked";
      setState(isMarked ? "marked" : "idle");
      if (isMarked) return;
      say(words.calculating);
      keeper.takeNote();
    } catch (error) {
      console.warn(error);
      setState("failed");
    }
  };
  const takeNote = () => {
    setState("idle");
    keeper.takeNote();
  };
  const texts = { marked: [words.marked], failed: [words.notCalculated], idle: [], busy: [] }[state];
  return (
    <Notice texts={[news, ...texts]}>
      {state !== "marked" && (
        <Button size="small" disabledFocusable={state === "busy"} onClick={() => void calculate()}>
          {words.calculateAgain}
        </Button>
      )}
      <Button size="small" onClick={takeNote}>
        {words.noted}
      </Button>
    </Notice>
  );
}
