// The opened conversation: its head, what it refers to, and its messages.
import * as api from "./api.js";
import * as list from "./list.js";
import { problem } from "./problems.js";
import { openReferences } from "./references.js";
import * as thread from "./thread.js";
import * as times from "./times.js";

const TITLE = document.title;
const element = (id) => document.getElementById(id);
let opened = null;

export const id = () => opened?.id;

export function close() {
  opened = null;
  thread.clear();
  list.mark(null);
  element("conversation").hidden = true;
  element("nothing").hidden = false;
  document.title = TITLE;
}

// Opens it, or goes to another message of it if it is open.
export async function open(wanted, message) {
  const isNew = opened?.id !== wanted;
  if (isNew) {
    close();
    opened = { id: wanted, reading: null, stale: false };
    list.mark(wanted);
    element("thread").scrollTop = 0;
  }
  const current = opened;
  if (isNew && !(await refresh())) return;
  if (current !== opened) return;
  if (message) await thread.focusOn(message);
  else if (isNew) element("name").focus({ preventScroll: true });
}

// Reads it again; changes while it is read make it be read once more.
export function refresh() {
  const current = opened;
  if (!current) return Promise.resolve(false);
  current.stale = true;
  current.reading ??= readAll(current).finally(() => { current.reading = null; });
  return current.reading;
}

async function readAll(current) {
  let shown = false;
  while (current.stale && current === opened) {
    current.stale = false;
    shown = await readOnce(current);
  }
  return shown;
}

async function readOnce(current) {
  try {
    const outline = await api.outline(current.id);
    if (current !== opened) return false;
    await show(outline);
    problem("conversation", null);
    return true;
  } catch (error) {
    if (current !== opened) return false;
    if (error.gone) close();
    problem("conversation", error.message);
    return false;
  }
}

function show(outline) {
  const name = outline.name?.trim() || "Without a name";
  const count = outline.messages.length;
  element("name").textContent = name;
  document.title = `${name} - ${TITLE}`;
  element("about").textContent =
    `${count} ${count === 1 ? "message" : "messages"}, begun ${times.full(times.parsed(outline.created))}, ` +
    `changed ${times.full(times.parsed(outline.updated))}`;
  openReferences(outline.conversation);
  element("conversation").hidden = false;
  element("nothing").hidden = true;
  return thread.show(outline.messages);
}

element("first").addEventListener("click", () => thread.reveal(thread.ids()[0], "start"));
element("last").addEventListener("click", () => thread.reveal(thread.ids().at(-1), "end"));
