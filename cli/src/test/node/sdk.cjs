// Calls each operation of the contract that the published SDK for TypeScript has, as a program would that begins,
// works and cleans up, and prints a line of JSON for each: the operation, and its failure if there is one.
// Arguments: the server's URL, the file of the contract, and the directory where the SDK is installed.
const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");

const [server, contract, home] = process.argv.slice(2);
const sdk = createRequire(home + "/package.json")("@pieces.app/pieces-os-client");
const configuration = new sdk.Configuration({ basePath: server });
const ids = {};

/** Operations that the contract has at another path than this SDK. */
const MOVED = {
  "POST /conversation/{}/anchors/delete/{}": "POST /conversation/{}/anchors/disassociate/{}",
  "POST /conversation/{}/assets/delete/{}": "POST /conversation/{}/assets/disassociate/{}",
};

function shape(method, path) {
  return `${method} ${path.replace(/\{[^}]*\}/g, "{}")}`;
}

/** Finds the SDK's methods by the requests that their source says they make. */
function methods() {
  const found = new Map();
  for (const [name, api] of Object.entries(sdk)) {
    for (const raw of name.endsWith("Api") ? Object.getOwnPropertyNames(api.prototype) : []) {
      const source = raw.endsWith("Raw") ? api.prototype[raw].toString() : "";
      const path = /path: `([^`]*)`/.exec(source);
      const method = /method: '(\w+)'/.exec(source);
      if (path && method && !found.has(shape(method[1], path[1]))) {
        const body = /\.(\w+)ToJSON\)\(requestParameters\['(\w+)'\]/.exec(source);
        const parameters = [...source.matchAll(/requestParameters\['(\w+)'\]/g)].map(it => it[1]);
        found.set(shape(method[1], path[1]), { api, call: raw.slice(0, -3), body, parameters });
      }
    }
  }
  return found;
}

async function body(type) {
  const grouped = { value: "2026-01-31T05:00:00.000Z" };
  switch (type) {
    case "SeededConversation":
      return { type: "COPILOT", name: "By the SDK" };
    case "Conversation":
      return plain(await get(sdk.ConversationApi, "conversationGetSpecificConversation", "conversation"));
    case "SeededConversationMessage":
      return {
        role: "USER",
        conversation: { id: ids.conversation },
        fragment: { string: { raw: "Words of the SDK" } },
      };
    case "ConversationMessage":
      return plain(await get(sdk.ConversationMessageApi, "messageSpecificMessageSnapshot", "message"));
    case "SearchInput":
      return { engines: { iterable: [{ query: "Words", full_text: {} }] } };
    case "SeededScoreIncrement":
      return { reuse: true, created: grouped };
    case "SeededConnectorConnection":
      return { application: { name: "OPEN_SOURCE", platform: "LINUX", version: "0.0.1" } };
    default:
      return {};
  }
}

function plain(value) {
  return JSON.parse(JSON.stringify(value));
}

function get(api, call, id) {
  return new api(configuration)[call]({ [id]: ids[id], transferables: true });
}

async function call(found) {
  const given = {};
  for (const parameter of found.parameters) {
    given[parameter] = ids[parameter] ?? `00000000-0000-4000-8000-00000000000${parameter.length % 10}`;
  }
  delete given.transferables;
  if (found.body) {
    given[found.body[2]] = sdk[`${found.body[1]}FromJSON`](await body(found.body[1]));
  }
  return new found.api(configuration)[found.call](given);
}

async function createMessage() {
  const seed = await body("SeededConversationMessage");
  return new sdk.ConversationMessagesApi(configuration).messagesCreateSpecificMessage({
    seededConversationMessage: sdk.SeededConversationMessageFromJSON(seed),
  });
}

function firstFrame(path) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(server.replace("http", "ws") + path);
    socket.onmessage = frame => resolve(socket.close() ?? JSON.parse(frame.data));
    socket.onerror = () => reject(new Error("no frame came"));
  });
}

/** Beginnings first, ends last. */
function order(operation) {
  const beginnings = ["GET /.well-known/health", "GET /.well-known/version", "POST /connect"];
  const ends = ["POST /messages/{}/delete", "POST /conversations/{}/delete"];
  return beginnings.indexOf(operation) >= 0
    ? beginnings.indexOf(operation) - beginnings.length
    : /disassociate|delete/.test(operation) ? 1 + ends.indexOf(operation) + 1 : 0;
}

/** Sockets are opened without the SDK's help. */
function isSocket(operation) {
  return operation.endsWith("/stream/identifiers");
}

function isKnown(operation, found) {
  return isSocket(operation) || found.has(operation) || found.has(MOVED[operation]);
}

async function attempt(operation, found) {
  const path = operation.split(" ")[1];
  if (isSocket(operation)) {
    return firstFrame(path);
  }
  const answer = await call(found.get(operation) ?? found.get(MOVED[operation]));
  if (operation === "GET /conversation/{}" && answer.id !== ids.conversation) {
    throw new Error(`another conversation came: ${answer.id}`);
  }
  return answer;
}

async function main() {
  const probe = await fetch(server + "/.well-known/health", { method: "HEAD" });
  if (probe.status !== 200) {
    throw new Error(`HEAD of the health answers ${probe.status}`);
  }
  const conversation = await new sdk.ConversationsApi(configuration)
    .conversationsCreateSpecificConversation({
      seededConversation: sdk.SeededConversationFromJSON(await body("SeededConversation")),
    });
  ids.conversation = conversation.id;
  ids.message = (await createMessage()).id;
  ids.additionalMessage = (await createMessage()).id;
  const summary = await new sdk.ConversationApi(configuration)
    .conversationSummarize({ conversation: ids.conversation, conversationSummarizeInput: {} });
  ids.annotation = summary.annotation?.id ?? summary.id;

  const paths = JSON.parse(readFileSync(contract, "utf8")).paths;
  const operations = Object.entries(paths)
    .flatMap(([path, ways]) => Object.keys(ways).map(way => shape(way.toUpperCase(), path)))
    .sort((one, other) => order(one) - order(other));
  const found = methods();
  for (const operation of operations.filter(it => isKnown(it, found))) {
    const failure = await attempt(operation, found).then(() => null, error => describe(error));
    console.log(JSON.stringify({ operation, failure: await failure }));
  }
}

async function describe(error) {
  return error.response ? `${error.response.status} ${await error.response.text()}` : `${error} ${error.cause ?? ""}`;
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
