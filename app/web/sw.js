// Sportello's service worker, filled in by `cargo xtask web`. It keeps one whole version of the app in
// one cache, and answers from it even when a server is there. What a person saved is in IndexedDB,
// which this file never touches. It asks its own origin only, and sends nothing but file names.
"use strict";
const PREFIX = "sportello-";
const CACHE = PREFIX + "{{build}}";
// [address, SHA-256 of its bytes, whether its name carries its hash, when it is kept: 0 before this worker is ready,
// 1 afterwards, 2 when it is first asked for]
const FILES = {{files}};

// A version is complete or it is not used: each byte is checked against the list (so no page of one
// version with the program of another), and one missing file fails the whole. What did arrive stays,
// for the next try on a slow line.
async function fill() {
  const cache = await caches.open(CACHE);
  await Promise.all(FILES.filter((file) => !file[3]).map((file) => keep(cache, file)));
}

async function keep(cache, [address, digest, hashed]) {
  if (await cache.match(address)) return;
  const known = hashed && (await caches.match(address, { ignoreVary: true }));
  await cache.put(address, known || (await download(address, digest, hashed)));
}

// The other languages, one after the other, when the app itself is kept. What does not come now is kept when
// it is asked for.
async function fillLater() {
  const cache = await caches.open(CACHE);
  for (const file of FILES.filter((file) => file[3] === 1)) await keep(cache, file).catch(() => {});
}

async function download(address, digest, hashed) {
  const ask = async (mode) => {
    const response = await fetch(address, {
      cache: mode, integrity: "sha256-" + digest, credentials: "omit", redirect: "error",
    });
    if (!response.ok) throw new Error(address + ": " + response.status);
    return response;
  };
  // A hashed name may come from the browser's cache: the page has just downloaded it.
  if (!hashed) return ask("reload");
  return ask("default").catch(() => ask("reload"));
}

self.addEventListener("install", (event) => event.waitUntil(fill()));

// A first version activates by itself. A later one waits until the page asks (the person pressed
// "reload") or until the app was closed: two versions never run side by side on the same data.
self.addEventListener("message", (event) => {
  if (event.data === "activate") self.skipWaiting();
});

self.addEventListener("activate", (event) => event.waitUntil((async () => {
  // From the old version's cache where they are the same, before it goes.
  const cache = await caches.open(CACHE);
  for (const [address] of FILES.filter((file) => file[3])) {
    const known = await caches.match(address, { ignoreVary: true });
    if (known) await cache.put(address, known);
  }
  for (const name of await caches.keys()) {
    if (name.startsWith(PREFIX) && name !== CACHE) await caches.delete(name);
  }
  await self.clients.claim();
  fillLater();
})()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  // A list shared to the app from another one (manifest, share_target): kept for the page, sent nowhere.
  if (request.method === "POST" && new URL(request.url).pathname === "/take") {
    event.respondWith((async () => {
      const file = (await request.formData()).get("list");
      if (file) await (await caches.open("taken")).put("/taken", new Response(file));
      return Response.redirect("/updates", 303);
    })());
    return;
  }
  if (request.method !== "GET") return;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) {
    event.respondWith(Response.error());
    return;
  }
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    const address = request.mode === "navigate" ? "/" : url.pathname;
    const kept = await cache.match(address, { ignoreVary: true });
    if (kept) return kept;
    const later = FILES.find((file) => file[3] && file[0] === address);
    if (!later) return fetch(request);
    await keep(cache, later);
    return cache.match(address, { ignoreVary: true });
  })());
});
