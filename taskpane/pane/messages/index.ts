import * as cell from "./cell";
import * as figure from "./figure";
import { find } from "./find";
import { history } from "./history";
import { insert } from "./insert";
import { refresh } from "./refresh";
import { send } from "./send";
import * as shell from "./shell";
import { sources } from "./sources";
import * as terms from "./terms";

/**
 * Every text that the pane shows or speaks, but for those that come from the data and the answers of the
 * functions. A second language is a second set of files of this shape.
 */
export const messages = {
  paneName: "Rare Earth Figures",
  viewsName: "Views",
  views: {
    cell: "Cell",
    find: "Find",
    insert: "Insert",
    sources: "Sources",
    refresh: "Refresh",
    send: "Send",
  },
  tryAgain: "Try again",
  cancel: "Cancel",
  ...shell,
  ...terms,
  ...cell,
  ...figure,
  find,
  history,
  insert,
  sources,
  refresh,
  send,
} as const;
