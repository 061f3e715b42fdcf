// Follows what changes, and connects again whenever the connection ends.
import { problem } from "./problems.js";

const RETRY_MILLIS = 2000;

const STATES = {
  CONNECTING: "Connecting to Pieces OS",
  CONNECTED: "Catching up",
  LIVE: "Live",
  DISCONNECTED: "Not connected to Pieces OS; trying again",
  CLOSED: "Connecting to Pieces OS",
  UNSUPPORTED: "Not live: this Pieces OS does not tell what changes. Reload to see it",
  OFFLINE: "The server of this page does not answer; trying again",
};

function show({ state, problem: text }) {
  const element = document.getElementById("state");
  element.dataset.state = state;
  element.textContent = STATES[state] ?? state;
  if (text || state === "LIVE" || state === "UNSUPPORTED") problem("connection", text);
}

function missing(elements) {
  const title = `Conversations that cannot be read: ${elements.length}`;
  problem("unreadable", elements.length === 0 ? null : [title, ...elements].join("\n"));
}

export function follow(handlers) {
  const { listed, updated, deleted, messageChanged } = handlers;
  const source = new EventSource("api/live");
  source.addEventListener("list", (event) => {
    problem("list", null);
    listed(JSON.parse(event.data));
  });
  source.addEventListener("unreadable", (event) => missing(JSON.parse(event.data)));
  source.addEventListener("updated", (event) => updated(JSON.parse(event.data)));
  source.addEventListener("deleted", (event) => deleted(event.data));
  source.addEventListener("message-changed", messageChanged);
  source.addEventListener("problem", (event) => problem("list", event.data));
  source.addEventListener("connection", (event) => show(JSON.parse(event.data)));
  source.onerror = () => {
    source.close();
    show({ state: "OFFLINE" });
    setTimeout(() => follow(handlers), RETRY_MILLIS);
  };
}
