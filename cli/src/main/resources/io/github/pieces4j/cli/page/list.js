// The list of conversations, or of what a search found.
import * as times from "./times.js";

const PAGE = 150;
const WITHOUT_NAME = "Without a name";
const list = document.getElementById("list");
const more = document.getElementById("more");
const names = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

const conversations = new Map();

// Rows by their entries: each is made once, however often the list is drawn.
let rows = new WeakMap();
let inOrder = null;
const sections = new Map();
let order = "day";
let found = null;
let marked = null;
let shown = PAGE;

const node = (name, ...children) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

const entry = (line) => ({
  id: line.id,
  name: line.damaged ? "Damaged conversation" : line.name?.trim() || WITHOUT_NAME,
  time: times.parsed(line.updated),
  messages: line.messages ?? 0,
});

export function replace(lines) {
  conversations.clear();
  lines.forEach((line) => conversations.set(line.id, entry(line)));
  inOrder = null;
  draw();
}

export function put(lines, gone) {
  gone.forEach((id) => conversations.delete(id));
  lines.forEach((line) => conversations.set(line.id, entry(line)));
  inOrder = null;
  draw();
}

export const size = () => conversations.size;
export const name = (id) => conversations.get(id)?.name;

export function sortBy(wanted) {
  order = wanted;
  inOrder = null;
  rows = new WeakMap();
  shown = PAGE;
  draw();
}

// Shows these hits, each with lines of its messages; null for all conversations.
export function narrow(hits) {
  found = hits;
  if (hits === null) shown = PAGE;
  draw();
}

export function mark(id) {
  marked = id;
  list.querySelectorAll("a[data-id]").forEach(markLink);
}

function markLink(link) {
  if (link.dataset.id === marked && !link.dataset.message) link.setAttribute("aria-current", "page");
  else link.removeAttribute("aria-current");
}

const sorting = {
  day: (a, b) => b.time - a.time,
  name: (a, b) => names.compare(a.name, b.name) || b.time - a.time,
};

function sorted() {
  inOrder ??= [...conversations.values()].sort(sorting[order]);
  return inOrder;
}

function initial({ name }) {
  const first = [...name][0];
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase() : "Other";
}

const titles = {
  day: ({ time }) => times.dayOf(time),
  name: initial,
};

// Whoever has the focus in the list keeps it.
function draw() {
  const focused = list.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
  list.replaceChildren();
  sections.clear();
  if (found) list.append(section("Found", found.map(hitItem)));
  else append(0);
  more.hidden = found !== null || shown >= conversations.size;
  if (focused) ([...links()].find((link) => link.getAttribute("href") === focused) ?? links()[0])?.focus();
}

// Adds the rows from a place on, each to the section where it belongs.
function append(from) {
  for (const entry of sorted().slice(from, shown)) {
    const title = titles[order](entry);
    if (!sections.has(title)) {
      sections.set(title, section(title, []));
      list.append(sections.get(title));
    }
    sections.get(title).lastElementChild.append(row(entry));
  }
}

function row(entry) {
  if (!rows.has(entry)) rows.set(entry, item(entry));
  const made = rows.get(entry);
  markLink(made.firstElementChild);
  return made;
}

const section = (title, items) => node("section", node("h2", title), node("ul", ...items));

function link(id, message, ...children) {
  const made = node("a", ...children);
  made.href = `#/${encodeURIComponent(id)}${message ? `/${encodeURIComponent(message)}` : ""}`;
  made.dataset.id = id;
  if (message) made.dataset.message = message;
  markLink(made);
  return made;
}

function item({ id, name, time, messages }) {
  const count = `${messages} ${messages === 1 ? "message" : "messages"}`;
  const when = order === "day" ? times.atClock(time) : times.full(time);
  return node("li", link(id, null, node("strong", name), node("small", `${when} · ${count}`)));
}

function hitItem({ id, title, lines, rest }) {
  const conversation = conversations.get(id);
  const when = conversation ? times.full(conversation.time) : "";
  const hidden = rest > 0 ? ` · ${rest} more in it` : "";
  const head = link(id, null, node("strong", title), node("small", when + hidden));
  return node("li", head, node("ul", ...lines.map((line) => node("li", link(id, line.message, line.content)))));
}

const links = () => [...list.querySelectorAll("a")];

export function showMore() {
  const before = shown;
  shown += PAGE;
  append(before);
  more.hidden = shown >= conversations.size;
  return links()[before];
}

// Returns the link so many places behind the one with the focus; the first if none has it.
export function neighbor(distance) {
  const all = links();
  const at = all.indexOf(document.activeElement);
  if (at < 0) return all[0];
  return all[at + distance] ?? (distance > 0 && !more.hidden ? showMore() : undefined);
}

export const hasFocus = () => list.contains(document.activeElement);

export const focus = (id) => (links().find((link) => link.dataset.id === id) ?? links()[0])?.focus();

// The next ones come when the end of the list comes into view.
new IntersectionObserver((seen) => {
  if (seen.some((it) => it.isIntersecting) && !more.hidden) showMore();
}).observe(more);
