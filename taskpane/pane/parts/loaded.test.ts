/** @jest-environment jsdom */
import { getByText, waitFor } from "@testing-library/dom";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Loaded } from "./loaded";

test("who does not want to wait for a view stops it, and can have it loaded later", async () => {
  const root = createRoot(document.body.appendChild(document.createElement("div")));
  const loads: ((text: string) => void)[] = [];
  const load = () => new Promise<string>((resolve) => loads.push(resolve));
  const press = (name: string) =>
    waitFor(() => getByText(document.body, name, { selector: "button" }).click());
  const shows = (text: string) => waitFor(() => expect(document.body.textContent).toContain(text));

  root.render(createElement(Loaded<string>, { name: "Find", load, children: (text: string) => text }));
  await shows("Loading Find");
  await press("Cancel");
  await shows("Find is not loaded yet.");
  loads[0]?.("What came too late");
  await press("Load it");
  await shows("Loading Find");
  loads[1]?.("What was asked for");
  await shows("What was asked for");
  root.unmount();
});
