import { Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { Keeper } from "../../src/workbook/carried/carried";
import type { Cards } from "../../src/workbook/port";
import { messages } from "./messages";
import { useSpeech } from "./parts/speech";
import { useFollowed } from "./use-followed";

interface CardsSwitchProps {
  readonly cards: Cards;
  /** The setting is known once the workbook has been read, and others who have it open may change it. */
  readonly keeper: Keeper;
}

/** The workbook's setting for cards on figures, where the spreadsheet can show them. Only a person changes it. */
export function CardsSwitch({ cards, keeper }: CardsSwitchProps) {
  const say = useSpeech();
  useFollowed(keeper);
  const [isSaving, setIsSaving] = useState(false);
  const [said, setSaid] = useState("");

  const tell = (text: string) => {
    setSaid(text);
    say(text);
  };
  const change = async (on: boolean) => {
    setIsSaving(true);
    try {
      await cards.show(on);
      tell(messages.cards.changed);
    } catch (reason) {
      tell(reason instanceof Error ? reason.message : String(reason));
    }
    setIsSaving(false);
  };

  return (
    <div>
      <Switch
        label={messages.cards.label}
        checked={cards.areShown()}
        disabled={isSaving}
        onChange={(_event, { checked }) => void change(checked)}
      />
      <div>{said}</div>
    </div>
  );
}
