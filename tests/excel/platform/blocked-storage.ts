/**
 * Runs in the add-in's page before anything else: a browser that gives third parties no storage, as Safari does and
 * other browsers do where a person or a company has chosen so. Every use fails as Chromium lets it fail.
 */
export function blockStorage(): void {
  const deny = (what: string): never => {
    throw new DOMException(
      `Failed to read the '${what}' property from 'Window': Access is denied.`,
      "SecurityError",
    );
  };
  for (const what of ["localStorage", "sessionStorage"]) {
    Object.defineProperty(window, what, { get: () => deny(what) });
  }
  Object.defineProperty(IDBFactory.prototype, "open", { value: () => deny("indexedDB") });
  Object.defineProperty(CacheStorage.prototype, "open", {
    value: () => Promise.reject(new DOMException("Access is denied.", "SecurityError")),
  });
}
