// Joins the list, the opened conversation, the search and the keys.
import * as changes from "./changes.js";
import * as conversation from "./conversation.js";
import * as list from "./list.js";
import { follow } from "./live.js";
import { problem } from "./problems.js";
import * as search from "./search.js";

const text = document.getElementById("text");

// An address that somebody mistyped names no conversation, which opening it tells.
function wanted() {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

function route() {
  if (wanted()) conversation.open(wanted());
  else conversation.close();
}

// What is not in the list is asked for anew, for the answer says why.
function listed(summaries) {
  list.replace(summaries);
  if (!list.has(wanted())) conversation.close();
  route();
}

function updated(summary) {
  list.put(summary);
  list.mark(conversation.id());
  if (summary.id === conversation.id()) conversation.open(summary.id);
  search.again();
}

function messageChanged() {
  if (conversation.id()) conversation.open(conversation.id());
}

// Closing gives the focus to the row, and dropping that gives it to the next one.
function gone(id) {
  if (wanted() === id) {
    conversation.close();
    location.hash = "";
  }
  list.drop(id);
  search.again();
}

follow({ listed, updated, deleted: gone, messageChanged });

document.getElementById("search").addEventListener("submit", (event) => {
  event.preventDefault();
  list.first()?.focus();
});

const rename = (id) => changes.rename(id, updated);
const remove = (id) => changes.remove(id, gone);

document.getElementById("rename").onclick = () => rename(conversation.id());
document.getElementById("delete").onclick = () => remove(conversation.id());
window.addEventListener("hashchange", () => {
  problem("conversation", null);
  problem("change", null);
  route();
});
// An address that stays as it is changes no hash.
document.getElementById("list").addEventListener("click", (event) => {
  if (event.target.closest("a")?.dataset.id === wanted()) route();
});

function back() {
  const id = conversation.id();
  if (text === document.activeElement) {
    search.clear();
  } else if (id) {
    location.hash = "";
  }
  list.focus(id);
}

const target = () => list.focused() ?? conversation.id();

const keys = {
  "/": () => text.focus(),
  ArrowDown: () => (list.focused() ? list.neighbor(1) : list.first())?.focus(),
  ArrowUp: () => list.focused() && list.neighbor(-1)?.focus(),
  F2: () => target() && rename(target()),
  Delete: () => target() && remove(target()),
  Escape: back,
};

document.addEventListener("keydown", (event) => {
  if (document.querySelector("dialog[open]")) return;
  const typing = event.target.matches("input") && !["Escape", "ArrowDown"].includes(event.key);
  const reading = event.target.closest("article") && event.key.startsWith("Arrow");
  const other = event.ctrlKey || event.altKey || event.metaKey;
  if (!keys[event.key] || typing || reading || other) return;
  event.preventDefault();
  keys[event.key]();
});
