// Shows the opened conversation.
import * as api from "./api.js";
import * as list from "./list.js";
import { render } from "./markdown.js";
import { problem } from "./problems.js";

const TITLE = document.title;
const SPEAKERS = { USER: "You", ASSISTANT: "Assistant", SYSTEM: "System" };
const element = (id) => document.getElementById(id);
let opened = null;

export const id = () => opened?.id;

// What is set again loses the selection in it.
function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

function itemFor({ id, role }) {
  const item = document.createElement("li");
  const article = document.createElement("article");
  const body = document.createElement("div");
  item.className = `message ${["USER", "ASSISTANT"].includes(role) ? role.toLowerCase() : "system"}`;
  item.dataset.id = id;
  body.className = "text";
  article.append(document.createElement("h3"), body);
  item.append(article);
  return item;
}

// Who speaks never changes; what was said may.
function fill(item, { role, text, created }) {
  const [head, body] = item.firstElementChild.children;
  say(head, `${SPEAKERS[role] ?? role}, ${list.time(created)}`);
  if (item.said !== text) body.replaceChildren(text ? render(text) : "(no text)");
  item.said = text;
  return item;
}

// Leaves each message in the element that it had before.
function showMessages(messages) {
  const parent = element("messages");
  const ids = new Set(messages.map((message) => message.id));
  [...parent.children].filter((item) => !ids.has(item.dataset.id)).forEach((item) => item.remove());
  const items = new Map([...parent.children].map((item) => [item.dataset.id, item]));
  messages.forEach((message, at) => {
    const item = fill(items.get(message.id) ?? itemFor(message), message);
    if (parent.children[at] !== item) parent.insertBefore(item, parent.children[at] ?? null);
  });
}

function show({ summary, messages }) {
  const name = summary.name || "Without a name";
  say(element("name"), name);
  document.title = `${name} - ${TITLE}`;
  showMessages(messages);
  element("conversation").hidden = false;
}

export function close() {
  const before = opened?.id;
  const hadFocus = element("conversation").contains(document.activeElement);
  opened = null;
  element("conversation").hidden = true;
  document.title = TITLE;
  list.mark(null);
  if (hadFocus) list.focus(before);
}

// Reads it, again if it is open already.
export function open(wanted) {
  if (opened?.id !== wanted) opened = { id: wanted, shown: false, reading: false, stale: false };
  opened.stale = true;
  list.mark(wanted);
  read(opened);
}

// Changes during a reading make it read once more; each reading is shown, however many there are.
async function read(conversation) {
  if (conversation.reading) return;
  conversation.reading = true;
  while (conversation.stale && conversation === opened) {
    conversation.stale = false;
    await readOnce(conversation);
  }
  conversation.reading = false;
}

async function readOnce(conversation) {
  try {
    const content = await api.open(conversation.id);
    if (conversation !== opened) return;
    show(content);
    problem("conversation", null);
    if (!conversation.shown) element("name").focus();
    conversation.shown = true;
  } catch (error) {
    if (conversation !== opened) return;
    if (!conversation.shown) close();
    problem("conversation", error.message);
  }
}
