import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { get, request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificates } from "./certificates";
import { serve, type Served } from "./serve";
import { startForExcel } from "./start";

const folder = mkdtempSync(join(tmpdir(), "for-excel-"));
const dist = join(folder, "dist");
const certificateFolder = join(folder, "certificates");
const manifest = `<OfficeApp><Id>an-id</Id><Url DefaultValue="https://localhost:3000/taskpane.html"/></OfficeApp>`;

beforeAll(() => {
  jest.spyOn(console, "log").mockImplementation(() => undefined);
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(dist, "manifest.xml"), manifest);
  writeFileSync(join(dist, "taskpane.html"), "<!doctype html><title>Pane</title>");
  writeFileSync(join(dist, "functions.js"), "void 0;");
  writeFileSync(join(dist, "functions.json"), "{}");
  writeFileSync(join(dist, "assets/icon-32.png"), "icon");
  writeFileSync(join(folder, "secret.txt"), "not served");
});
afterAll(() => rmSync(folder, { recursive: true }));

const said: string[] = [];
let served: Served | undefined;
afterEach(async () => {
  await served?.stop();
  served = undefined;
  said.length = 0;
});

async function start(files = dist): Promise<Served> {
  served = await startForExcel({
    dist: files,
    port: 0,
    certificateFolder,
    say: (text) => void said.push(text),
  });
  return served;
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks as a client does that trusts the generated authority and no other. */
async function ask(path: string, method = "GET"): Promise<Answer> {
  const { ca } = await certificates(certificateFolder);
  return new Promise((answered, failed) => {
    request({ host: "localhost", port: served?.port, path, method, ca, agent: false }, (response) => {
      let body = "";
      response.on("data", (part) => (body += String(part)));
      response.on("end", () => answered({ status: response.statusCode, headers: response.headers, body }));
    })
      .on("error", failed)
      .end();
  });
}

test("manifest, page, script and metadata are served over https with their types, and asked for anew each time", async () => {
  await start();
  expect((await ask("/manifest.xml")).body).toBe(manifest);
  expect((await ask("/taskpane.html?_host_Info=Excel$Web")).body).toContain("<title>Pane</title>");
  const types = {
    "/manifest.xml": "application/xml",
    "/taskpane.html": "text/html; charset=utf-8",
    "/functions.js": "text/javascript; charset=utf-8",
    "/functions.json": "application/json",
  };
  for (const [path, type] of Object.entries(types)) {
    const { status, headers } = await ask(path);
    expect({ status, type: headers["content-type"], cache: headers["cache-control"] }).toEqual({
      status: 200,
      type,
      cache: "no-cache",
    });
  }
});

test("Excel on the web may read the metadata, and icons bear no rule about caching", async () => {
  await start();
  expect((await ask("/functions.json")).headers["access-control-allow-origin"]).toBe("*");
  const icon = await ask("/assets/icon-32.png");
  expect(icon.headers["content-type"]).toBe("image/png");
  expect(icon.headers).not.toHaveProperty("cache-control");
});

test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/assets", "/gone.html", "/%"])(
  "%s leads to nothing",
  async (path) => {
    await start();
    expect(await ask(path)).toMatchObject({ status: 404, body: "There is no such file.\n" });
  },
);

test("only reading is possible", async () => {
  await start();
  expect(await ask("/taskpane.html", "POST")).toMatchObject({ status: 405 });
  expect(await ask("/taskpane.html", "HEAD")).toMatchObject({ status: 200, body: "" });
});

test("it says how to load the add-in on each platform, and what to do about the certificate", async () => {
  await start();
  const text = said.join("\n");
  expect(text).toContain("https://localhost:3000/");
  expect(text).toContain(join(dist, "manifest.xml"));
  for (const words of ["Upload My Add-in", "WEF\\Developer /v an-id", "Data/Documents/wef", "Ctrl+C"]) {
    expect(text).toContain(words);
  }
});

test("a port that is taken is said, with what to do", async () => {
  const { port } = await start();
  const again = serve(dist, await certificates(certificateFolder), port);
  await expect(again).rejects.toThrow(`Port ${String(port)} is taken by another program`);
});

test("ending it frees the port at once, even with a connection open", async () => {
  const { port, stop } = await start();
  const { ca } = await certificates(certificateFolder);
  await new Promise((connected) =>
    get({ host: "localhost", port, path: "/manifest.xml", ca }, connected).on("error", () => undefined),
  );
  await stop();
  served = await serve(dist, await certificates(certificateFolder), port);
  expect(served.port).toBe(port);
});

test("certificates are made once", async () => {
  const first = await certificates(certificateFolder);
  const made = statSync(join(certificateFolder, "ca.crt")).mtimeMs;
  expect(await certificates(certificateFolder)).toEqual(first);
  expect(statSync(join(certificateFolder, "ca.crt")).mtimeMs).toBe(made);
});

test("a missing part of the certificates is made anew, together with the others", async () => {
  const first = await certificates(certificateFolder);
  rmSync(join(certificateFolder, "localhost.key"));
  const second = await certificates(certificateFolder);
  expect(second.ca.equals(first.ca)).toBe(false);
  expect(second.key.equals(first.key)).toBe(false);
});

test("without a build, or with one for another address, it says what to do", async () => {
  await expect(start(join(folder, "nothing"))).rejects.toThrow("run npm run build first");
  const elsewhere = join(folder, "elsewhere");
  mkdirSync(elsewhere);
  writeFileSync(join(elsewhere, "manifest.xml"), manifest.replace("localhost:3000", "figures.example.com"));
  await expect(start(elsewhere)).rejects.toThrow("without ADDIN_URL");
});
