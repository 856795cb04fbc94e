/** As much of Excel's custom XML parts as the port asks for, for its unit tests: all of it happens at a sync. */
export interface FakeParts {
  readonly collection: object;
  /** What the file holds, by id. */
  readonly held: Map<string, string>;
}

/** `ask` notes what is to happen at the next sync. */
export function fakeParts(ask: (what: () => void) => void): FakeParts {
  const held = new Map<string, string>();
  let count = 0;

  const part = (id: string) => ({
    id,
    getXml() {
      const result: { value?: string } = {};
      ask(() => (result.value = held.get(id) ?? ""));
      return result;
    },
    delete: () => ask(() => held.delete(id)),
  });

  const collection = {
    add(xml: string) {
      const added: { id?: string; load(): object } = { load: () => added };
      ask(() => {
        count += 1;
        added.id = `{${String(count)}}`;
        held.set(added.id, xml);
      });
      return added;
    },
    getByNamespace(namespace: string) {
      const scoped: { items?: object[]; load(): object } = { load: () => scoped };
      ask(() => {
        const ids = [...held].filter(([, xml]) => xml.includes(`xmlns="${namespace}"`)).map(([id]) => id);
        scoped.items = ids.map(part);
      });
      return scoped;
    },
  };
  return { collection, held };
}
