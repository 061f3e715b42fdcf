// Searches for what is typed, and again when something changes.
import * as api from "./api.js";
import * as list from "./list.js";
import { problem } from "./problems.js";

const DELAY_MILLIS = 120;
const LIMIT = 60;
const LINES = 3;
const AROUND = 60;
const input = document.getElementById("words");
const found = document.getElementById("found");
let running = null;
let delay = null;

// Words between quotation marks stand together.
export const words = () =>
  [...input.value.matchAll(/"([^"]+)"?|[^\s"]+/g)].map(([all, quoted]) => (quoted ?? all).trim()).filter(Boolean);

export function pattern(wanted = words()) {
  const literal = wanted.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return literal.length > 0 ? new RegExp(literal.join("|"), "giu") : null;
}

export function clear() {
  input.value = "";
  search();
}

export function again() {
  if (words().length > 0) delay ??= setTimeout(search, DELAY_MILLIS * 4);
}

async function search() {
  clearTimeout(delay);
  delay = null;
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  const wanted = words();
  try {
    const hits = wanted.length > 0 ? await hitsOf(wanted, signal) : null;
    if (signal.aborted) return;
    list.narrow(hits);
    found.textContent = hits === null ? "" : count(hits.length);
    problem("search", null);
  } catch (error) {
    if (!signal.aborted) problem("search", `The search failed: ${error.message}`);
  }
}

function count(hits) {
  if (hits === 0) return "Nothing found";
  if (hits === LIMIT) return `The first ${LIMIT} conversations; more words find fewer`;
  return `${hits} ${hits === 1 ? "conversation" : "conversations"} found`;
}

async function hitsOf(wanted, signal) {
  const hits = await api.search(wanted, LIMIT, signal);
  const ids = hits.flatMap((hit) => hit.messages.slice(0, LINES));
  const messages = ids.length > 0 ? await api.messages(ids, signal) : [];
  const texts = new Map(messages.map((message) => [message.id, api.text(message)]));
  return hits.map((hit) => ({
    id: hit.id,
    title: marked(list.name(hit.id) ?? "Without a name", wanted),
    rest: Math.max(0, hit.messages.length - LINES),
    lines: hit.messages.slice(0, LINES).filter((id) => texts.has(id))
      .map((id) => ({ message: id, content: marked(around(texts.get(id), wanted), wanted) })),
  }));
}

// The line with the first hit, and not more of it than can be read at a glance.
function around(text, wanted) {
  const at = Math.max(0, text.search(pattern(wanted)));
  const start = text.lastIndexOf("\n", at) + 1;
  const end = text.indexOf("\n", at);
  const from = Math.max(start, at - AROUND);
  const to = Math.min(end < 0 ? text.length : end, at + 2 * AROUND);
  const before = from > start ? "…" : "";
  return before + text.slice(from, to) + (to < text.length ? "…" : "");
}

function marked(text, wanted) {
  const fragment = document.createDocumentFragment();
  let end = 0;
  for (const hit of text.matchAll(pattern(wanted))) {
    const mark = document.createElement("mark");
    mark.textContent = hit[0];
    fragment.append(text.slice(end, hit.index), mark);
    end = hit.index + hit[0].length;
  }
  fragment.append(text.slice(end));
  return fragment;
}

input.addEventListener("input", () => {
  clearTimeout(delay);
  delay = setTimeout(search, DELAY_MILLIS);
});

document.getElementById("search").addEventListener("submit", (event) => {
  event.preventDefault();
  list.focus();
});
