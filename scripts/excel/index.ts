/** npm run excel: serves dist/ over https to the Excel on this computer, until Ctrl+C. Opens nothing by itself. */
import { resolve } from "node:path";
import { developmentAddress } from "../build/address";
import { startForExcel } from "./start";

async function main(): Promise<void> {
  const served = await startForExcel({
    dist: resolve(__dirname, "../../dist"),
    port: Number(new URL(developmentAddress).port),
    say: console.log,
  });
  const end = () => {
    console.log(
      "\nEnded. The add-in stays in Excel's list, but cannot be loaded until npm run excel runs again.",
    );
    void served.stop();
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", end);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
