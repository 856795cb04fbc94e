import { gzipSync } from "node:zlib";
import type { Compiler } from "webpack";

/** What may load, compressed, before the first cell can be answered: our code and the figures. */
const limit = 100_000;

const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** Reports what loads first and fails the build when it is more than the limit. */
export class FirstLoad {
  constructor(
    private readonly entry: string,
    private readonly most: number = limit,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FirstLoad", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "FirstLoad", stage }, (assets) => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const scripts = files.filter((file) => file.endsWith(".js"));
        const bytes = scripts.reduce(
          (sum, file) => sum + gzipSync(assets[file]?.buffer() ?? Buffer.alloc(0), { level: 9 }).length,
          0,
        );
        const report = `Before the first cell: ${inKilobytes(bytes)} (gzip) in ${scripts.join(", ")}`;
        if (bytes > this.most) {
          compilation.errors.push(
            new WebpackError(
              `${report}, and ${inKilobytes(this.most)} is the limit: load less, or load it later.`,
            ),
          );
        } else {
          console.log(`${report}, of ${inKilobytes(this.most)} at most.`);
        }
      });
    });
  }
}
