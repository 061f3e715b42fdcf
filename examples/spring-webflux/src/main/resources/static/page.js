// Joins the list, the opened conversation, the search and the keys.
import * as api from "./api.js";
import * as conversation from "./conversation.js";
import * as list from "./list.js";
import { follow } from "./live.js";

const SEARCH_DELAY_MILLIS = 150;
const text = document.getElementById("text");
const found = document.getElementById("found");
let searching = new AbortController();
let delay;

const wanted = () => decodeURIComponent(location.hash.slice(1));

function route() {
  if (wanted()) conversation.open(wanted());
  else conversation.close();
}

function gone(id) {
  list.drop(id);
  if (wanted() !== id) return;
  conversation.close();
  location.hash = "";
  if (document.activeElement === document.body) list.first()?.focus();
}

follow({
  listed: (summaries) => {
    list.replace(summaries);
    if (wanted() && !list.has(wanted())) location.hash = "";
    route();
  },
  updated: (summary) => {
    list.put(summary);
    list.mark(conversation.id());
    if (summary.id === conversation.id()) conversation.open(summary.id);
    if (text.value.trim()) later(search);
  },
  deleted: gone,
});

function later(task) {
  clearTimeout(delay);
  delay = setTimeout(task, SEARCH_DELAY_MILLIS);
}

async function search() {
  searching.abort();
  searching = new AbortController();
  const signal = searching.signal;
  const words = text.value.trim();
  try {
    const ids = words ? await api.search(words, signal) : null;
    if (signal.aborted) return;
    list.narrow(ids);
    found.textContent = ids === null ? "" : `${ids.length} found`;
  } catch (error) {
    if (!signal.aborted) conversation.problem(error);
  }
}

text.addEventListener("input", () => later(search));
document.getElementById("search").addEventListener("submit", (event) => {
  event.preventDefault();
  list.first()?.focus();
});
document.getElementById("rename").onclick = () => conversation.rename(conversation.id());
document.getElementById("delete").onclick = () => conversation.remove(conversation.id());
window.addEventListener("hashchange", route);

function back() {
  const id = conversation.id();
  if (text === document.activeElement) {
    text.value = "";
    search();
  } else if (id) {
    location.hash = "";
  }
  list.focus(id);
}

const target = () => list.focused() ?? conversation.id();

const keys = {
  "/": () => text.focus(),
  ArrowDown: () => (list.focused() ? list.neighbour(1) : list.first())?.focus(),
  ArrowUp: () => list.focused() && list.neighbour(-1)?.focus(),
  F2: () => target() && conversation.rename(target()),
  Delete: () => target() && conversation.remove(target()),
  Escape: back,
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.matches("input") && !["Escape", "ArrowDown"].includes(event.key);
  const reading = event.target.closest("article") && event.key.startsWith("Arrow");
  if (!keys[event.key] || typing || reading || event.target.closest("dialog")) return;
  event.preventDefault();
  keys[event.key]();
});
