import type { CustomFunctions } from "../functions/custom-functions";
import type { WireResult } from "../functions/results";
import type { Pane } from "../platform/pane";
import type { WireObject } from "../rich-api/wire-object";

/** All abilities of the functions' runtime that this office.js asks about, as on the web today. */
const enabledFeatures = [1, 2, 3, 4];

/** The objects that office.js makes itself: for functions, the pane, the ribbon. */
export function services(
  functions: CustomFunctions,
  pane: Pane,
  tellsVisibility: boolean,
): Record<string, () => WireObject> {
  const always: Record<string, () => WireObject> = {
    "Microsoft.ExcelServices.CustomFunctions": () => ({
      type: "CustomFunctions",
      methods: {
        _SetOsfControlContainerReadyForCustomFunctions: () => functions.startCalling(),
        _GetEnabledFeatures: () => enabledFeatures,
        SetInvocationArrayResults: (results: readonly WireResult[]) => functions.takeResults(results),
        SetInvocationResults: (results: readonly OldResult[]) =>
          functions.takeResults(results.map(asWireResult)),
      },
    }),
    "Microsoft.InternalService.AddinInternalService": () => ({
      type: "AddinInternalService",
      methods: { NotifyActionHandlerReady: () => undefined },
    }),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": () => ({
      type: "AppRuntimePersistenceService",
      methods: {
        GetAppRuntimeStartState: () => pane.startState,
        SetAppRuntimeStartState: (state: string) => void (pane.startState = state),
      },
    }),
    "Microsoft.DynamicRibbon.DynamicRibbon": () => ({
      type: "DynamicRibbon",
      methods: { ExecuteRequestUpdate: (update: string) => void pane.ribbonUpdates.push(JSON.parse(update)) },
    }),
  };
  if (!tellsVisibility) return always;
  return {
    ...always,
    "Microsoft.AppRuntime.AppRuntimeService": () => {
      pane.watch();
      return {
        type: "AppRuntimeService",
        methods: {
          GetAppRuntimeState: () => (pane.isVisible ? "Visible" : "Background"),
          SetAppRuntimeState: (state: string) => void pane.setVisible(state === "Visible"),
        },
      };
    },
  };
}

/** As Excel before CustomFunctions 1.7 takes results. */
interface OldResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed: boolean;
  readonly errorCode?: number;
}

function asWireResult({ id, value, failed, errorCode }: OldResult): WireResult {
  return failed ? [id, false, value, errorCode ?? 0] : [id, true, value];
}
