/** Builds dist/: everything that a static web server needs to serve the add-in. */
require("tsx/cjs");

const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { addinAddress, readdressed } = require("./scripts/build/address");
const { feedOf } = require("./scripts/build/feed");
const { FirstLoad } = require("./scripts/build/first-load");
const { helpPage } = require("./scripts/build/help");
const { isPublishedData, ShippedRelease } = require("./scripts/build/shipped-release");

module.exports = (_, { mode }) => {
  const address = addinAddress(process.env.ADDIN_URL);
  const feed = feedOf(process.env.RELEASE_FEED, address);
  const moved = (content) => readdressed(content.toString(), address);
  const page = (to) => ({ to, transform: (content) => helpPage(content.toString(), to) });

  return {
    // One script in this order: the functions are associated before anything else happens.
    entry: { functions: ["./functions/index.ts", "./taskpane/start.ts"] },
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    output: {
      path: path.resolve(__dirname, "dist"),
      // The manifest names functions.js; what it loads later may be cached for ever under its own name.
      filename: "[name].js",
      chunkFilename: "[name].[contenthash].js",
      clean: { keep: isPublishedData() },
    },
    resolve: { extensions: [".ts", ".tsx", ".js", ".json"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: "./taskpane/taskpane.html",
        filename: "taskpane.html",
        inject: "body",
        scriptLoading: "blocking",
        // Excel fetches this page anew but may keep an old functions.js: the hash makes the two of one build.
        hash: true,
        feedOrigin: feed.origin && ` ${feed.origin}`,
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: moved },
          { from: "functions/functions.json", to: "functions.json", transform: moved },
          { from: "taskpane/assets/*.png", to: "assets/[name][ext]" },
          { from: "docs/functions.md", ...page("help/functions.html") },
          { from: "docs/help/page.css", to: "help/page.css" },
          { from: "docs/help/support.md", ...page("support.html") },
          { from: "docs/help/privacy.md", ...page("privacy.html") },
          { from: "LICENSE", to: "LICENSE.txt", toType: "file" },
        ],
      }),
      new ShippedRelease(address),
      new FirstLoad("functions"),
    ],
    // What was compiled once is kept in build/; the first build takes several times as long as the next.
    cache: {
      type: "filesystem",
      cacheDirectory: path.resolve(__dirname, "build/webpack"),
      buildDependencies: { config: [__filename, path.resolve(__dirname, "tsconfig.json")] },
    },
    optimization: { splitChunks: { name: sharedName } },
    performance: { hints: false },
    stats: "errors-warnings",
  };
};

/** What several parts of the page load is named by whether it is ours and by the parts: "libraries-pane-insert". */
function sharedName(_, chunks, group) {
  const parts = chunks.map(({ name }) => name?.replace(/^pane-/, "")).sort();
  if (parts.includes(undefined)) return undefined;
  return [group === "defaultVendors" ? "libraries" : "shared", ...parts].join("-");
}
