// Keeps the list of conversations: newest first, each in the element that it had before.

const list = document.getElementById("list");
const search = document.getElementById("text");
const rows = new Map();
let wanted = null;

const times = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

export const time = (instant) => times.format(new Date(instant));

function row(id) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${encodeURIComponent(id)}`;
  link.dataset.id = id;
  link.append(document.createElement("strong"), document.createElement("time"));
  item.append(link);
  return { item, link, name: "", time: 0 };
}

function fill(entry, summary) {
  const [name, updated] = entry.link.children;
  name.textContent = summary.name || "Without a name";
  updated.dateTime = summary.updated;
  updated.textContent = time(summary.updated);
  entry.name = summary.name;
  entry.time = Date.parse(summary.updated);
}

function entryOf(summary) {
  const entry = rows.get(summary.id) ?? row(summary.id);
  entry.item.entry = entry;
  rows.set(summary.id, entry);
  fill(entry, summary);
  entry.item.hidden = wanted !== null && !wanted.has(summary.id);
  return entry;
}

// Moving an element takes the focus from it, so it is given back.
function keepingFocus(move) {
  const focused = document.activeElement;
  move();
  if (document.activeElement !== focused) focused.focus();
}

export function put(summary) {
  const entry = entryOf(summary);
  const others = [...list.children].filter((item) => item !== entry.item);
  const next = others.find((item) => item.entry.time < entry.time) ?? null;
  if (entry.item.parentNode !== list || entry.item.nextElementSibling !== next) {
    keepingFocus(() => list.insertBefore(entry.item, next));
  }
}

export function drop(id) {
  const entry = rows.get(id);
  if (!entry) return;
  if (document.activeElement === entry.link) (neighbor(1) ?? neighbor(-1) ?? search).focus();
  entry.item.remove();
  rows.delete(id);
}

export function replace(summaries) {
  const ids = new Set(summaries.map((summary) => summary.id));
  [...rows.keys()].filter((id) => !ids.has(id)).forEach(drop);
  const entries = summaries.map(entryOf).sort((a, b) => b.time - a.time);
  keepingFocus(() => list.append(...entries.map((entry) => entry.item)));
}

export const has = (id) => rows.has(id);

export const name = (id) => rows.get(id)?.name;

// What stands for it, though it may have no name.
export const title = (id) => rows.get(id)?.link.firstElementChild.textContent;

// Shows these conversations only; null for all.
export function narrow(ids) {
  wanted = ids === null ? null : new Set(ids);
  rows.forEach((entry, id) => { entry.item.hidden = wanted !== null && !wanted.has(id); });
}

export function mark(id) {
  rows.forEach((entry, each) => {
    if (each === id) entry.link.setAttribute("aria-current", "page");
    else entry.link.removeAttribute("aria-current");
  });
}

const links = () => [...list.querySelectorAll("li:not([hidden]) a")];

export const first = () => links()[0];

export function focus(id) {
  const entry = rows.get(id);
  (entry && !entry.item.hidden ? entry.link : first() ?? search).focus();
}

export const focused = () => document.activeElement?.dataset?.id;

// Returns the link that many places behind the one with the focus.
export function neighbor(distance) {
  const all = links();
  return all[all.indexOf(document.activeElement) + distance];
}
