// Asks before a conversation is changed.
import * as api from "./api.js";
import * as list from "./list.js";
import { problem } from "./problems.js";

const element = (id) => document.getElementById(id);

// What had the focus before may be gone by the time of the answer.
async function answer(dialog) {
  dialog.returnValue = "no";
  const closed = new Promise((resolve) => dialog.addEventListener("close", resolve, { once: true }));
  dialog.showModal();
  await closed;
  const focused = document.activeElement;
  if (focused === document.body || dialog.contains(focused)) list.focus();
  return dialog.returnValue === "yes";
}

async function attempt(change, succeeded) {
  try {
    succeeded(await change);
    problem("change", null);
  } catch (error) {
    problem("change", error.message);
  }
}

export async function rename(id, renamed) {
  const input = element("new-name");
  input.value = list.name(id) ?? "";
  const asked = answer(element("rename-dialog"));
  input.select();
  if (await asked) await attempt(api.rename(id, input.value), renamed);
}

export async function remove(id, removed) {
  element("doomed").textContent = list.title(id) ?? "";
  if (await answer(element("delete-dialog"))) await attempt(api.remove(id), () => removed(id));
}
