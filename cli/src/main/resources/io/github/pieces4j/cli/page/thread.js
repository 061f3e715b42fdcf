// The messages of a conversation, in blocks of which each is read when it comes near.
import * as api from "./api.js";
import { messageItem, missingItem } from "./message.js";
import { announce, problem } from "./problems.js";
import { pattern } from "./search.js";

const BLOCK = 40;
const NEAR = "1200px";
const AT_END = 120;
const scroller = document.getElementById("thread");
const parent = document.getElementById("messages");
let blocks = [];
let stamps = new Map();
let items = new Map();
let generation = 0;

const near = new IntersectionObserver(
  (seen) => seen.filter((it) => it.isIntersecting).forEach((it) => fill(it.target)),
  { root: scroller, rootMargin: NEAR },
);

export const ids = () => [...stamps.keys()];

export function clear() {
  generation += 1;
  blocks.forEach((block) => near.unobserve(block.element));
  blocks = [];
  stamps = new Map();
  items = new Map();
  parent.replaceChildren();
}

// Shows what there is now; what is shown already stays where it is.
export async function show(messages) {
  const shownBefore = stamps.size;
  const followed = shownBefore > 0 && isAtEnd();
  stamps = new Map(messages.map(({ id, updated }) => [id, updated?.value ?? ""]));
  const all = ids();
  const count = Math.ceil(all.length / BLOCK);
  while (blocks.length > count) drop(blocks.pop());
  while (blocks.length < count) blocks.push(added());
  blocks.forEach((block, at) => {
    block.ids = all.slice(at * BLOCK, (at + 1) * BLOCK);
    block.element.style.setProperty("--messages", block.ids.length);
  });
  const stale = blocks.filter((block) => block.filled);
  await Promise.all(stale.map(read));
  if (shownBefore === 0 || all.length <= shownBefore) return;
  if (followed) await reveal(all.at(-1), "end");
  announce(`${all.length - shownBefore} new in this conversation`);
}

const isAtEnd = () => scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - AT_END;

function added() {
  const element = document.createElement("ol");
  element.ariaBusy = "true";
  parent.append(element);
  near.observe(element);
  return { element, ids: [], filled: false };
}

function drop({ element }) {
  near.unobserve(element);
  element.remove();
}

async function fill(element) {
  const block = blocks.find((it) => it.element === element);
  if (block && !block.filled) await read(block);
}

// Reads what is new or has changed, and puts it in its place.
async function read(block) {
  const asked = generation;
  block.filled = true;
  const { ids: wanted } = block;
  const changed = wanted.filter((id) => items.get(id)?.stamp !== stamps.get(id));
  try {
    const messages = changed.length > 0 ? await api.messages(changed) : [];
    if (asked !== generation) return;
    const found = new Map(messages.map((message) => [message.id, message]));
    for (const id of changed) {
      items.set(id, { stamp: stamps.get(id), element: found.has(id) ? messageItem(found.get(id)) : missingItem(id) });
    }
    place(block);
    problem("messages", null);
  } catch (error) {
    block.filled = false;
    if (asked === generation) problem("messages", `Messages could not be read: ${error.message}`);
  }
}

// What is set again loses the focus and what is selected in it.
function place({ element, ids: wanted }) {
  const elements = wanted.flatMap((id) => items.get(id)?.element ?? []);
  const same = elements.length === element.children.length && elements.every((it, at) => it === element.children[at]);
  if (!same) element.replaceChildren(...elements);
  element.ariaBusy = "false";
  markFound();
}

// Marks what is searched for without a change of the text.
export function markFound() {
  if (!CSS.highlights) return;
  CSS.highlights.delete("found");
  const wanted = pattern();
  if (!wanted) return;
  const ranges = [];
  const texts = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node && ranges.length < 2_000; node = texts.nextNode()) {
    for (const { index, 0: hit } of node.data.matchAll(wanted)) {
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + hit.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
}

// Scrolls to a message, wherever it is; answers whether it is there.
export async function reveal(id, block = "center") {
  const holder = blocks.find((it) => it.ids.includes(id));
  if (!holder) return false;
  holder.element.scrollIntoView({ block: "start" });
  if (!items.has(id) || !holder.filled) await read(holder);
  const element = items.get(id)?.element;
  element?.scrollIntoView({ block });
  return Boolean(element);
}

export async function focusOn(id) {
  if (!(await reveal(id))) return;
  parent.querySelectorAll(".target").forEach((item) => item.classList.remove("target"));
  const { element } = items.get(id);
  element.classList.add("target");
  element.querySelector("article")?.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center" });
}

// Gives the focus to the next message, or the one before; from none of them to the first in view.
export async function step(distance) {
  const all = ids();
  const current = document.activeElement?.closest?.(".message")?.dataset.id ?? firstInView();
  const isFocused = document.activeElement?.closest?.(".message");
  const at = all.indexOf(current) + (isFocused ? distance : 0);
  const id = all[Math.max(0, Math.min(all.length - 1, at))];
  if (!id || !(await reveal(id, "nearest"))) return;
  items.get(id).element.querySelector("article")?.focus();
}

function firstInView() {
  const top = scroller.getBoundingClientRect().top;
  const item = [...parent.querySelectorAll(".message")].find((it) => it.getBoundingClientRect().bottom > top);
  return item?.dataset.id;
}

