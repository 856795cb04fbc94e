/** What the native object of Excel for Windows has to know before the page asks. */
export interface NativeStart {
  readonly hostInfo: string;
  readonly id: string;
  readonly language: string;
  readonly fullVersion: string;
  readonly sets: string;
  readonly displayMode: number;
  readonly settings: readonly (readonly [string, string])[];
}

/** What the page asks of the native object, on its way to the process of the test. */
export type NativeCall =
  | { readonly kind: "execute"; readonly dispatchId: number; readonly params: readonly unknown[] }
  | { readonly kind: "listen"; readonly dispatchId: number; readonly on: boolean }
  | { readonly kind: "settings"; readonly settings: readonly (readonly [string, string])[] };

/**
 * Runs in the add-in's page before anything else: puts the native object of Excel for Windows in the place of
 * window.external. Answers and events come in the arrays of COM, which have to be unpacked.
 */
export function installNativeObject(start: NativeStart): void {
  const safeArray = (items: readonly unknown[]) => ({ toArray: () => items, dimensions: () => 1 });
  const handlers = new Map<number, (dispatchId: number, payload: object) => void>();
  let settings = start.settings;

  /** Arrays of arguments are no real arrays everywhere in office.js. */
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
  const tell = (call: NativeCall) => toNativeExcel(JSON.stringify(call));
  const write = (names: string[], values: string[]) => {
    settings = names.map((name, index) => [name, values[index] ?? ""] as const);
    return tell({ kind: "settings", settings });
  };

  const context: Record<string, () => unknown> = {
    GetAppType: () => 1,
    GetSolutionRef: () => start.id,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => start.language,
    GetAppDataLocale: () => start.language,
    GetDocUrl: () => "C:\\Models\\Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => start.id,
    GetInstanceId: () => start.id,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => start.sets,
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => start.fullVersion,
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: "1.2" }),
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => start.displayMode,
    GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0 }),
    GetSettings: () => ({
      Read: (names: string[], values: string[]) => {
        for (const [name, value] of settings) {
          names.push(name);
          values.push(value);
        }
      },
      Write: (names: string[], values: string[]) => void write(names, values),
      WriteAsync: (names: string[], values: string[], done: (status: number) => void) =>
        void write(names, values).then(() => done(0)),
      RefreshAsync: (done: (status: number) => void) => done(0),
    }),
  };

  const external = {
    GetHostInfo: () => start.hostInfo,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (dispatchId: number, params: ArrayLike<unknown>, done: (result: unknown) => void) => {
      const call: NativeCall = {
        kind: "execute",
        dispatchId,
        params: plain(Array.from(params)) as unknown[],
      };
      void tell(call).then((text) => {
        const answer = JSON.parse(text) as number | readonly unknown[];
        done(typeof answer === "number" ? answer : safeArray([0, safeArray(answer)]));
      });
    },
    RegisterEvent: (
      dispatchId: number,
      _target: string,
      handler: (dispatchId: number, payload: object) => void,
      done: (status: number) => void,
    ) => {
      handlers.set(dispatchId, handler);
      void tell({ kind: "listen", dispatchId, on: true }).then(() => done(0));
    },
    UnregisterEvent: (dispatchId: number, _target: string, done: (status: number) => void) => {
      handlers.delete(dispatchId);
      void tell({ kind: "listen", dispatchId, on: false }).then(() => done(0));
    },
  };

  Object.defineProperty(window, "external", { value: external });
  Object.defineProperty(window, "fireNativeEvent", {
    value: (dispatchId: number, data: readonly unknown[]) =>
      handlers.get(dispatchId)?.(dispatchId, safeArray(data)),
  });
}

/** What the process of the test offers to the page. */
declare function toNativeExcel(call: string): Promise<string>;
