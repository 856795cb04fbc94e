import type { WireObject } from "./wire-object";

/** The objects that a script keeps for later requests; it has to let go of them. */
export class References {
  private readonly kept = new Map<string, WireObject>();
  private last = 0;

  get size(): number {
    return this.kept.size;
  }

  keep(object: WireObject): string {
    this.last += 1;
    const id = `reference-${this.last}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): WireObject | undefined {
    return this.kept.get(id);
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  removeAll(): void {
    this.kept.clear();
  }
}
