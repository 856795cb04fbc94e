import { displayMode, fullVersion, hostInfo, language, type StartUp } from "./start-up";

/** The address with which Excel on the web opens the page. */
export function pageAddress({ manifest }: StartUp): string {
  return `${manifest.page}?_host_Info=${hostInfo("Web").join("$")}`;
}

/** The name that Excel on the web gives to the window: office.js reads from it whom to talk to. */
export function windowName({ conversationId, manifest }: StartUp, hostOrigin: string): string {
  return JSON.stringify({
    baseFrameName: "addin",
    hostInfo: hostInfo("Web").join("|"),
    xdmInfo: [conversationId, manifest.id, hostOrigin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}

/** The answer to the first question of office.js on the web: in which application and workbook it runs. */
export function appContext(startUp: StartUp): Record<string, unknown> {
  const { manifest, sets, settings } = startUp;
  return {
    _id: manifest.id,
    _appName: 16, // Excel on the web
    _appVersion: "16.00",
    _appMinorVersion: 1,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: "https://example.sharepoint.com/Documents/Book1.xlsx",
    _clientMode: 1, // may be edited
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1, // a task pane
    _eToken: "",
    _correlationId: "a-correlation",
    _appInstanceId: manifest.id,
    _requirementMatrix: JSON.stringify(sets),
    _dialogRequirementMatrix: JSON.stringify({ DialogApi: "1.2" }),
    _hostFullVersion: fullVersion,
    _clientWindowHeight: 600,
    _clientWindowWidth: 350,
    _addinName: manifest.displayName,
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: displayMode(startUp),
    _wacHostEnvironment: "0",
  };
}
