import { Refusal, refusals } from "../model/refusal";
import { actionTypes, pathTypes, type Action, type Answer, type ArgumentInfo, type Batch } from "./batch";
import { camelCased, query } from "./query";
import type { References } from "./references";
import { NotEmulated } from "./unknown";
import { isWireObject, type WireObject } from "./wire-object";

export interface Application {
  /** What a path of the type "application" means: the workbook. */
  readonly root: WireObject;
  /** Objects that a script makes by their type's name. */
  readonly services: Readonly<Record<string, () => WireObject>>;
  readonly references: References;
  register(type: number, target: string, on: boolean): void;
}

/** Executes what office.js asks of the application's objects: batches of actions on paths to objects. */
export class RichApi {
  /** What was asked and is not emulated. */
  readonly unknown: string[] = [];

  constructor(private readonly application: Application) {}

  /** From the body of a request to the body of its response. */
  execute(body: string): string {
    const batch = JSON.parse(body) as Batch;
    return JSON.stringify(new Execution(batch, this.application, this.unknown).run());
  }
}

/** One request: each object is found once, and a method that gives one is called once. */
class Execution {
  private readonly objects = new Map<number, WireObject | null>();
  private readonly referenceIds = new Map<WireObject, string>();

  constructor(
    private readonly batch: Batch,
    private readonly application: Application,
    private readonly unknown: string[],
  ) {}

  run(): Answer {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.batch.Actions.entries()) {
      try {
        const value = this.perform(action);
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
        if (action.ActionType !== actionTypes.setProperty) {
          results.push({ ActionId: action.Id, Value: value ?? null });
        }
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.failure(error, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  private failure(error: unknown, action: Action, index: number): NonNullable<Answer["Error"]> {
    const refusal =
      error instanceof Refusal ? error : new NotEmulated(`what led to ${String(error)} (${action.Name})`);
    if (refusal instanceof NotEmulated) this.unknown.push(refusal.message);
    const path = this.batch.ObjectPaths[String(action.ObjectPathId)];
    const parent = this.objects.get(path?.ParentObjectPathId ?? 0);
    const owner = this.objects.get(action.ObjectPathId);
    const [type, member] =
      action.ActionType === actionTypes.instantiate
        ? [parent?.type, path?.ObjectPathType === pathTypes.item ? "getItem" : path?.Name]
        : [owner?.type, action.Name];
    return {
      Code: refusal.code,
      Message: refusal.message,
      Location: `${type ?? ""}.${member?.replace(/^./, (letter) => letter.toLowerCase()) ?? ""}`,
      HttpStatusCode: refusal.status,
      ActionIndex: index,
    };
  }

  private perform(action: Action): unknown {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.object(action.ObjectPathId);
    if (object === null) {
      if (action.ActionType !== actionTypes.setProperty) return null;
      throw new Refusal("InvalidObjectPath", "The object path does not lead to an object.");
    }
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return this.identity(object);
      case actionTypes.query:
        return query(object, action.QueryInfo);
      case actionTypes.queryAsJson:
        return camelCased(query(object, action.QueryInfo));
      case actionTypes.method:
        return this.call(object, action.Name, action.ArgumentInfo) ?? null;
      case actionTypes.setProperty:
        return this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
      case actionTypes.ensureUnchanged:
        return null;
      default:
        throw new NotEmulated(`action ${action.ActionType} on ${object.type}`);
    }
  }

  private identity(object: WireObject): Record<string, unknown> {
    const reference = this.referenceIds.get(object);
    return { ...object.identity, ...(reference !== undefined && { _ReferenceId: reference }) };
  }

  private call(object: WireObject, name: string, info: ArgumentInfo | undefined): unknown {
    const event = object.events?.types[name.replace(/^_Unregister/, "_Register")];
    if (event !== undefined && object.events !== undefined) {
      this.application.register(event, object.events.target, name.startsWith("_Register"));
      return null;
    }
    if (name === "_KeepReference") {
      this.referenceIds.set(object, this.application.references.keep(object));
      return null;
    }
    const method = object.methods?.[name];
    if (method === undefined) throw new NotEmulated(`${object.type}.${name}()`);
    return method(...(this.args(info) as never[]));
  }

  private set(object: WireObject, name: string, value: unknown): void {
    const property = object.properties?.[name];
    if (property?.set === undefined) throw new NotEmulated(`setting ${object.type}.${name}`);
    property.set(value as never);
  }

  private object(id: number): WireObject | null {
    let object = this.objects.get(id);
    if (object === undefined) this.objects.set(id, (object = this.find(id)));
    return object;
  }

  private find(id: number): WireObject | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) throw new Refusal("InvalidObjectPath", `There is no object path ${id}.`);
    const { root, services, references } = this.application;
    switch (path.ObjectPathType) {
      case pathTypes.application:
        return root;
      case pathTypes.nothing:
        return null;
      case pathTypes.newObject: {
        const service = services[path.Name];
        if (service === undefined) throw new NotEmulated(`an object of the type ${path.Name}`);
        return service();
      }
      case pathTypes.reference: {
        const kept = references.get(path.Name);
        if (kept === undefined)
          throw new Refusal("InvalidObjectPath", "The reference is not valid any more.");
        return kept;
      }
      default:
        return this.related(path.ObjectPathType, path.Name, path.ParentObjectPathId ?? 0, path.ArgumentInfo);
    }
  }

  /** An object that another one gives; nothing comes of nothing. */
  private related(type: number, name: string, parentId: number, info: ArgumentInfo | undefined) {
    const parent = this.object(parentId);
    if (parent === null) return null;
    switch (type) {
      case pathTypes.property: {
        const property = parent.objects?.[name];
        if (property === undefined) throw new NotEmulated(`${parent.type}.${name}`);
        return property();
      }
      case pathTypes.method: {
        const found = this.call(parent, name, info) ?? null;
        if (found !== null && !isWireObject(found))
          throw new NotEmulated(`an object from ${parent.type}.${name}()`);
        return found;
      }
      case pathTypes.item: {
        if (parent.item === undefined) throw new NotEmulated(`${parent.type}.getItem()`);
        const item = parent.item(this.args(info)[0] as never);
        if (item === undefined) throw refusals.itemNotFound();
        return item;
      }
      default:
        throw new NotEmulated(`an object path of the type ${type}`);
    }
  }

  /** The arguments with objects in the places where ids of their paths stand. */
  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === "number" && reference !== 0 ? this.object(reference) : value;
    });
  }
}
