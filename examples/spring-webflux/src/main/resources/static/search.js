// Searches for what is typed, and again when something changes.
import * as api from "./api.js";
import * as list from "./list.js";
import { problem } from "./problems.js";

const DELAY_MILLIS = 150;
const text = document.getElementById("text");
const found = document.getElementById("found");
let running = null;
let delay = null;
let stale = false;

// Neither puts off nor ends a search on its way: changes that never pause would keep it from its end.
export function again() {
  if (running) stale = true;
  else if (text.value.trim()) delay ??= setTimeout(search, DELAY_MILLIS);
}

export function clear() {
  text.value = "";
  search();
}

async function search() {
  clearTimeout(delay);
  delay = null;
  stale = false;
  running?.abort();
  const current = new AbortController();
  running = current;
  await show(current.signal);
  if (running !== current) return;
  running = null;
  if (stale) again();
}

async function show(signal) {
  const words = text.value.trim();
  try {
    const ids = words ? await api.search(words, signal) : null;
    if (signal.aborted) return;
    list.narrow(ids);
    found.textContent = ids === null ? "" : `${ids.length} found`;
    problem("search", null);
  } catch (error) {
    if (!signal.aborted) problem("search", error.message);
  }
}

text.addEventListener("input", () => {
  clearTimeout(delay);
  delay = setTimeout(search, DELAY_MILLIS);
});
