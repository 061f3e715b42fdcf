// Joins the list, the opened conversation, the search, the changes and the keys.
import * as api from "./api.js";
import * as conversation from "./conversation.js";
import * as list from "./list.js";
import { follow } from "./live.js";
import { problem } from "./problems.js";
import * as search from "./search.js";
import * as theme from "./theme.js";
import * as thread from "./thread.js";

const MOST_READ_ALONE = 20;
const words = document.getElementById("words");

// An address that somebody mistyped names no conversation, which opening it tells.
function wanted() {
  const parts = location.hash.startsWith("#/") ? location.hash.slice(2).split("/") : [];
  return parts.map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

function route() {
  const [id, message] = wanted();
  problem("conversation", null);
  if (id) conversation.open(id, message);
  else conversation.close();
}

async function began() {
  try {
    const all = await api.conversations((newest) => list.size() === 0 && list.put(newest, []));
    list.replace(all);
    problem("list", null);
    if (conversation.id()) conversation.refresh();
    search.again();
  } catch (error) {
    problem("list", `The list could not be read: ${error.message}`);
  }
}

async function changed(changes) {
  if (changes.size > MOST_READ_ALONE) return began();
  const lines = await Promise.all([...changes].map(([id, isGone]) => (isGone ? null : lineOf(id))));
  list.put(lines.filter(Boolean), [...changes].filter(([, isGone]) => isGone).map(([id]) => id));
  if (changes.has(conversation.id())) conversation.refresh();
  search.again();
}

async function lineOf(id) {
  const outline = await api.outline(id).catch(() => null);
  return outline && { ...outline, messages: outline.messages.length };
}

function back() {
  const id = conversation.id();
  if (document.activeElement === words) search.clear();
  else if (id) location.hash = "#/";
  list.focus(id);
}

const keys = {
  "/": () => words.focus(),
  j: () => thread.step(1),
  k: () => thread.step(-1),
  ArrowDown: () => list.neighbor(1)?.focus(),
  ArrowUp: () => list.neighbor(-1)?.focus(),
  Escape: back,
};

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.matches("input") && !["Escape", "ArrowDown"].includes(event.key);
  const isScrolling = event.target.closest("main") && event.key.startsWith("Arrow");
  if (!keys[event.key] || isTyping || isScrolling || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  keys[event.key]();
});

document.getElementById("order").addEventListener("click", ({ target }) => {
  const { order } = target.dataset;
  if (!order) return;
  target.parentElement.querySelectorAll("button").forEach((it) => { it.ariaPressed = String(it === target); });
  list.sortBy(order);
});
document.getElementById("more").addEventListener("click", () => list.showMore()?.focus());
document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("thread").focus();
});
words.addEventListener("input", () => thread.markFound());
window.addEventListener("hashchange", route);

theme.begin();
follow({ began, changed });
route();
