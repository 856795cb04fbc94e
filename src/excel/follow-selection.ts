import { untilFree } from "./until-free";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Calls back after every event that can change which cell is selected or what it holds, on any sheet. */
export function followSelection(
  listener: () => void,
  failed: (reason: unknown) => void = () => {},
): () => void {
  let stopped = false;
  const heard = async () => {
    if (!stopped) listener();
  };
  const registered = untilFree(() => Excel.run((context) => register(context, heard)));
  registered.catch(failed);
  return () => {
    stopped = true;
    // What could not be registered needs no removal, and `failed` has been told.
    registered.then(unregister, () => {}).catch(failed);
  };
}

async function register(context: Excel.RequestContext, heard: () => Promise<void>): Promise<Handler[]> {
  const { worksheets } = context.workbook;
  const handlers: Handler[] = [
    worksheets.onSelectionChanged.add(heard),
    worksheets.onActivated.add(heard),
    worksheets.onChanged.add(heard),
    worksheets.onCalculated.add(heard),
  ];
  await context.sync();
  return handlers;
}

/** Handlers are removed in the context in which they were added. */
async function unregister(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await untilFree(() =>
    Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }),
  );
}
