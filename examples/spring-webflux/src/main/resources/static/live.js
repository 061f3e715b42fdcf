// Follows what changes, and connects again whenever the connection ends.

const RETRY_MILLIS = 2000;

const STATES = {
  CONNECTING: "Connecting to Pieces OS",
  CONNECTED: "Catching up",
  LIVE: "Live",
  DISCONNECTED: "Pieces OS does not answer; trying again",
  CLOSED: "Connecting to Pieces OS",
  OFFLINE: "The server of this page does not answer; trying again",
};

function show(state) {
  const element = document.getElementById("state");
  element.dataset.state = state;
  element.textContent = STATES[state] ?? state;
}

export function follow({ listed, updated, deleted }) {
  const source = new EventSource("api/live");
  source.addEventListener("list", (event) => listed(JSON.parse(event.data)));
  source.addEventListener("updated", (event) => updated(JSON.parse(event.data)));
  source.addEventListener("deleted", (event) => deleted(event.data));
  source.addEventListener("state", (event) => show(event.data));
  source.onerror = () => {
    source.close();
    show("OFFLINE");
    setTimeout(() => follow({ listed, updated, deleted }), RETRY_MILLIS);
  };
}
