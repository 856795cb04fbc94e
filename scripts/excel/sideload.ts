/** How to bring the add-in into each Excel, as printed by npm run excel; docs/excel-checklist.md refers to it. */
export interface Place {
  /** With a slash at the end: https://localhost:3000/. */
  readonly address: string;
  /** The built manifest on this computer. */
  readonly manifest: string;
  /** The identity in the manifest. */
  readonly id: string;
}

const DEVELOPER_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

export function steps({ address, manifest, id }: Place): string {
  return `Excel on the web, in Edge or Chrome on this computer
  1. Open ${address}taskpane.html once. If the browser warns of the certificate: Advanced, then Continue.
  2. Open a workbook at https://excel.cloud.microsoft/
  3. Home > Add-ins > More Settings > Upload My Add-in (in older versions Insert > Add-ins > Manage My Add-ins).
  4. Browse to ${manifest} and choose Upload.
     If the browser asks whether the page may reach this device or the local network, allow it.

Excel on Windows, on this computer
  1. In a command prompt:
     reg add ${DEVELOPER_KEY} /v ${id} /t REG_SZ /d "${manifest}" /f
  2. Close all windows of Excel and open it again, while this command runs here.
  3. Home > Add-ins > Rare Earth Figures, under Developer Add-ins.
  Excel forgets the add-in when it starts and finds nothing at ${address}: then repeat step 1.
  To remove it: reg delete ${DEVELOPER_KEY} /v ${id} /f

Excel on a Mac, on this Mac
  1. In Terminal:
     mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
     cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/rare-earth-figures.xml
  2. Quit Excel and open it again, while this command runs here.
  3. Home > Add-ins > Rare Earth Figures.
  To remove it: rm ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/rare-earth-figures.xml

Then type =RE.SHARE("magnets","China") in a cell. docs/excel-checklist.md says what must be seen.`;
}

export const untrusted = `This computer does not trust the certificate yet, and Excel on Windows and Mac shows nothing from an address that it
does not trust. To change that, once a month:
  1. End this command with Ctrl+C.
  2. npx office-addin-dev-certs install     (asks for your consent or password)
  3. npm run excel
Without the right to do so use Excel on the web, where step 1 below is enough.`;
