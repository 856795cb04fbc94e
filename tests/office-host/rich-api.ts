/**
 * The requests that office.js makes of the application's objects: a batch of actions on object paths. This host knows
 * only services, the objects that an add-in makes by their type's name; what is asked of anything else is refused
 * and noted.
 */
interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, { readonly ObjectPathType: number; readonly Name: string }>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

const pathTypes = { application: 1, newObject: 2 };
const actionTypes = { instantiate: 1, method: 3, trace: 5 };

/** The methods of an object by their names on the wire. */
export type Service = Readonly<Record<string, (...args: never[]) => unknown>>;

/** How the object of each type is made. */
export type Services = Readonly<Record<string, () => Service>>;

export class RichApi {
  /** What was asked of this host and is not known to it. */
  readonly unknown: string[] = [];

  constructor(private readonly services: Services) {}

  /** Executes the body of a request and gives the body of the response. */
  execute(body: string): string {
    const batch = JSON.parse(body) as Batch;
    const results: { ActionId: number; Value: unknown }[] = [];
    for (const [index, action] of batch.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action, batch) ?? null });
      } catch (error) {
        const failure = { Code: "NotImplemented", Message: String(error), Location: action.Name };
        const Error = { ...failure, HttpStatusCode: 501, ActionIndex: index };
        return JSON.stringify({ Results: results, TraceIds: [], Error });
      }
    }
    return JSON.stringify({ Results: results, TraceIds: [] });
  }

  private perform(action: Action, batch: Batch): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const path = batch.ObjectPaths[String(action.ObjectPathId)];
    const instantiates = action.ActionType === actionTypes.instantiate;
    if (path?.ObjectPathType === pathTypes.application && instantiates) return {};
    const service = path?.ObjectPathType === pathTypes.newObject ? this.services[path.Name]?.() : undefined;
    if (service !== undefined && instantiates) return {};
    const method = action.ActionType === actionTypes.method ? service?.[action.Name] : undefined;
    if (method === undefined) {
      const question = `action ${action.ActionType} "${action.Name}" on "${path?.Name ?? "an unknown object"}"`;
      this.unknown.push(question);
      throw new Error(`This host does not know ${question}.`);
    }
    return method(...((action.ArgumentInfo?.Arguments ?? []) as never[]));
  }
}
