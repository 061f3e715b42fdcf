// Shows the opened conversation, and asks before it is changed.
import * as api from "./api.js";
import * as list from "./list.js";

const element = (id) => document.getElementById(id);
let opened = null;
let readings = 0;

export const id = () => opened;

export function problem(error) {
  element("problem").textContent = error?.message ?? "";
}

function message({ role, text, created }) {
  const item = document.createElement("li");
  const head = document.createElement("p");
  const body = document.createElement("p");
  head.className = "role";
  head.textContent = `${role.toLowerCase()}, ${list.time(created)}`;
  body.textContent = text || "(no text)";
  item.append(head, body);
  return item;
}

function show({ summary, messages }) {
  element("name").textContent = summary.name || "Without a name";
  element("messages").replaceChildren(...messages.map(message));
  element("conversation").hidden = false;
}

export function close() {
  readings++;
  opened = null;
  element("conversation").hidden = true;
  list.mark(null);
}

// Reads it, again if it is open already; the latest reading wins.
export async function open(wanted) {
  const reading = ++readings;
  const first = opened !== wanted;
  opened = wanted;
  list.mark(wanted);
  try {
    const content = await api.open(wanted);
    if (reading !== readings) return;
    show(content);
    problem(null);
    if (first) element("name").focus();
  } catch (error) {
    if (reading !== readings) return;
    close();
    problem(error);
  }
}

function answer(dialog) {
  return new Promise((resolve) => {
    dialog.returnValue = "no";
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
    dialog.showModal();
  });
}

export async function rename(target) {
  const input = element("new-name");
  input.value = list.name(target) ?? "";
  const asked = answer(element("rename-dialog"));
  input.select();
  if (await asked) await api.rename(target, input.value).then(() => problem(null), problem);
}

export async function remove(target) {
  element("doomed").textContent = list.name(target) ?? "";
  if (await answer(element("delete-dialog"))) {
    await api.remove(target).then(() => problem(null), problem);
  }
}
