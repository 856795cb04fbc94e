/** What Excel on the web tells an add-in's page before and right after it loads office.js. */
export interface StartUp {
  readonly hostOrigin: string;
  readonly conversationId: string;
  readonly addinId: string;
  /** Whether the page is started by the pane's button or by a function. */
  readonly paneIsVisible: boolean;
  /** Whether it will say when the pane is shown or closed. */
  readonly tellsVisibility: boolean;
}

/** The page is one of a shared runtime (1) that holds custom functions (2). */
const flags = 1 + 2;

const hostInfo = ["Excel", "Web", "16.01", "en-US", "a-correlation", "", "", String(flags)];

/** The address with which Excel opens the page. */
export function pageAddress(page: string): string {
  return `${page}?_host_Info=${hostInfo.join("$")}`;
}

/** The name that Excel gives to the window: office.js reads from it whom to talk to. */
export function windowName({ conversationId, addinId, hostOrigin }: StartUp): string {
  return JSON.stringify({
    baseFrameName: "addin",
    hostInfo: hostInfo.join("|"),
    xdmInfo: [conversationId, addinId, hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** What this Excel supports: a current one on the web. */
const requirementSets = {
  ExcelApi: "1.20",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.2",
  SharedRuntimeInternal: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.3",
};

const displayModes = { hidden: 1, taskPane: 2 };

/** The answer to the first question of office.js: in which application and workbook it runs. */
export function appContext({ addinId, paneIsVisible }: StartUp): Record<string, unknown> {
  return {
    _id: addinId,
    _appName: 16, // Excel on the web
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: "en-US",
    _dataLocale: "en-US",
    _docUrl: "https://example.sharepoint.com/Documents/Book1.xlsx",
    _clientMode: 1, // may be edited
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1, // a task pane
    _eToken: "",
    _correlationId: "a-correlation",
    _appInstanceId: addinId,
    _requirementMatrix: JSON.stringify(requirementSets),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
    _hostFullVersion: "16.0.18330.42000",
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: "Rare Earth Figures",
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: paneIsVisible ? displayModes.taskPane : displayModes.hidden,
    _wacHostEnvironment: "0",
  };
}
