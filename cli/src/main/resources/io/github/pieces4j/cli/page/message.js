// One message as an element.
import * as api from "./api.js";
import { copyButton, render } from "./markdown.js";
import * as times from "./times.js";

const SPEAKERS = { USER: "You", ASSISTANT: "Assistant", SYSTEM: "System" };
let made = 0;

const speaker = ({ role }) => SPEAKERS[role] ?? String(role ?? "Unknown");

export function messageItem(message) {
  const { role } = message;
  const text = api.text(message);
  const time = times.parsed(message.created);
  const who = speaker(message);
  const heading = document.createElement("h3");
  heading.id = `message-${made++}`;
  heading.append(who, times.element(time));
  const head = document.createElement("header");
  head.append(heading, copyButton(`Copy the message, ${who}, ${times.full(time)}`, () => text));
  const body = document.createElement("div");
  body.className = "text";
  body.append(text ? render(text) : "(no text)");
  const article = document.createElement("article");
  article.tabIndex = -1;
  article.setAttribute("aria-labelledby", heading.id);
  article.append(head, body);
  const item = document.createElement("li");
  item.className = `message ${role in SPEAKERS ? role.toLowerCase() : "system"}`;
  item.dataset.id = message.id;
  item.append(article);
  return item;
}

export function missingItem(id) {
  const item = document.createElement("li");
  item.className = "message system";
  item.dataset.id = id;
  item.textContent = "This message cannot be read.";
  return item;
}
