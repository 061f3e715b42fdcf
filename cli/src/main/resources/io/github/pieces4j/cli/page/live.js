// Follows what changes, and connects again whenever the connection ends.

const RETRY_MILLIS = 2_000;
const GATHER_MILLIS = 100;
const STATES = {
  connecting: "Connecting",
  live: "Live",
  off: "The server does not answer; trying again",
};

function show(state) {
  const element = document.getElementById("state");
  if (element.dataset.state === state) return;
  element.dataset.state = state;
  element.textContent = STATES[state];
}

// The first frame lists all; changes from then on are told, so what is read after it is never stale.
export function follow({ began, changed }) {
  const address = new URL("conversations/stream/identifiers", location.href.split("#")[0]);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(address);
  let pending = null;
  let isFirst = true;
  socket.addEventListener("message", ({ data }) => {
    if (isFirst) {
      isFirst = false;
      show("live");
      began();
      return;
    }
    pending ??= gather(changed, () => { pending = null; });
    JSON.parse(data).iterable.forEach((item) => pending.set(item.conversation?.id, item.deleted === true));
  });
  socket.addEventListener("close", () => {
    show("off");
    setTimeout(() => follow({ began, changed }), RETRY_MILLIS);
  });
}

function gather(changed, done) {
  const changes = new Map();
  setTimeout(() => {
    done();
    changes.delete(undefined);
    changed(changes);
  }, GATHER_MILLIS);
  return changes;
}
