import { Switch } from "@fluentui/react-components";
import { useState } from "react";
import type { Cards } from "../../src/workbook/port";
import { messages } from "./messages";
import { useSpeech } from "./parts/speech";

/** The workbook's setting for cards on figures, where the spreadsheet can show them. Only a person changes it. */
export function CardsSwitch({ cards }: { readonly cards: Cards }) {
  const say = useSpeech();
  const [isOn, setIsOn] = useState(() => cards.areShown());
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
    setIsOn(cards.areShown());
    setIsSaving(false);
  };

  return (
    <div>
      <Switch
        label={messages.cards.label}
        checked={isOn}
        disabled={isSaving}
        onChange={(_event, { checked }) => void change(checked)}
      />
      <div>{said}</div>
    </div>
  );
}
