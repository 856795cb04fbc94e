import { refusals } from "../model/refusal";
import type { WireObject } from "../rich-api/wire-object";
import { collection } from "./collection";
import type { Session } from "./session";

export function settingCollection({ workbook }: Session): WireObject {
  const { settings } = workbook.book;
  const setting = (key: string): WireObject => ({
    type: "Setting",
    identity: { _Id: key },
    properties: {
      Key: { get: () => key },
      Value: {
        get: () => JSON.parse(settings.get(key) ?? "null") as unknown,
        set: (value: unknown) => void settings.set(key, JSON.stringify(value)),
      },
    },
    methods: {
      Delete: () => {
        if (!settings.delete(key)) throw refusals.itemNotFound();
      },
    },
  });
  return collection(
    "SettingCollection",
    () => [...settings.keys()].map(setting),
    (key) => (settings.has(key) ? setting(key) : undefined),
    {
      methods: {
        Add: (key: string, value: unknown) => {
          settings.set(key, JSON.stringify(value));
          return setting(key);
        },
      },
    },
  );
}
