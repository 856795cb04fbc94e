import js from "@eslint/js";
import globals from "globals";
import importX from "eslint-plugin-import-x";
import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/**
 * The arrows of the house: each room and what it may import. A room that is not named here may import nothing
 * of ours but itself. Everything points down; see "The house" in README.md.
 */
const mayImport = {
  "src/messages": [],
  "src/dates": [],
  "src/names": ["src/dates", "src/messages"],
  "src/figures": ["src/names", "src/dates", "src/messages"],
  "src/release": ["src/figures", "src/names", "src/dates", "src/messages"],
  "src/workbook": ["src/release", "src/figures", "src/names", "src/dates", "src/messages"],
  "src/excel": ["src/workbook", "src/release", "src/figures", "src/names", "src/dates", "src/messages"],
  functions: ["src/workbook", "src/release", "src/figures", "src/names", "src/dates", "src/messages"],
  // The functions' help for the pane is the one that Excel shows.
  taskpane: ["src", "functions/functions.json"],
  workbench: ["src", "functions", "taskpane"],
};

const rooms = Object.keys(mayImport);

/** One zone for each pair of rooms without an arrow. */
const zones = rooms.flatMap((room) => {
  const allowed = [room, ...mayImport[room]];
  return [...rooms, "scripts", "tests"]
    .filter((other) => !allowed.some((path) => other === path || other.startsWith(`${path}/`)))
    .map((other) => ({
      target: `./${room}`,
      from: `./${other}`,
      except: allowed
        .filter((path) => path.startsWith(`${other}/`))
        .map((path) => `.${path.slice(other.length)}`),
      message: `${room} may import only: ${allowed.join(", ")}.`,
    }));
});

/** Office is global, so the arrow to it is held by its names. */
const officeNames = ["Office", "Excel", "OfficeRuntime", "OfficeExtension", "CustomFunctions"];

const pureRooms = ["src/messages/**", "src/dates/**", "src/names/**", "src/figures/**"];

export default tseslint.config(
  { ignores: ["node_modules", "build/**", "dist/**", "coverage/**"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { "import-x": importX, "office-addins": officeAddins },
    languageOptions: { globals: { ...globals.browser, ...globals.node, ...globals.jest } },
    settings: {
      "import-x/resolver": { node: { extensions: [".ts", ".tsx", ".js", ".mjs", ".json"] } },
      "import-x/extensions": [".ts", ".tsx"],
      "import-x/parsers": { "@typescript-eslint/parser": [".ts", ".tsx"] },
      // What libraries import is theirs.
      "import-x/ignore": ["node_modules"],
    },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-alert": "error",
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: pureRooms,
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "window",
          "document",
          "fetch",
          ...officeNames,
          "localStorage",
          "performance",
          "navigator",
          "process",
        ].map((name) => ({ name, message: "The pure rooms know no host, no DOM, no network and no clock." })),
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "No clock in the pure rooms.",
        },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "No clock in the pure rooms.",
        },
      ],
    },
  },
  {
    files: ["src/release/**", "src/workbook/**", "taskpane/pane/**", "workbench/univer/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...officeNames.map((name) => ({ name, message: "Only src/excel and the page's start know Office." })),
      ],
    },
  },
  {
    files: ["src/excel/**"],
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
    },
  },
  { files: ["**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
