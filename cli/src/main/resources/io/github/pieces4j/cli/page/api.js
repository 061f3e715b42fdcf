// Asks the server. A failure is an Error with a sentence for people.

const FIRST_CHARS = 50_000;

const call = async (path, options) => (await answer(path, options)).json();

async function answer(path, options) {
  const response = await fetch(path, options).catch((error) => {
    if (error.name === "AbortError") throw error;
    throw new Error("The server does not answer.");
  });
  if (response.ok) return response;
  const reason = (await response.text().catch(() => "")).slice(0, 300);
  const gone = response.status === 410 || response.status === 404;
  throw Object.assign(new Error(reason || `The server answered ${response.status}.`), { gone });
}

const post = (path, body, signal) =>
  call(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });

const at = (id) => encodeURIComponent(id);

// Hands over the newest ones before all have arrived: a list of many years takes a while.
export async function conversations(takeFirst) {
  const { body } = await answer("conversations/outline");
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  let first = null;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value;
    if (!first && text.length > FIRST_CHARS) {
      first = beginning(text);
      if (first) takeFirst(first);
    }
  }
  return JSON.parse(text).iterable;
}

function beginning(text) {
  try {
    return JSON.parse(`${text.slice(0, text.lastIndexOf("},{") + 1)}]}`).iterable;
  } catch {
    return null; // It was cut within a name; there is more to come.
  }
}

export const outline = (id) => call(`conversation/${at(id)}/outline`);

export const other = (kind, id) => call(`${kind}/${at(id)}`);

// Those that there are, in the order of the identifiers.
export async function messages(ids, signal) {
  const asked = { conversationMessages: { iterable: ids.map((id) => ({ id })) } };
  return (await post("messages/batch/fetch", asked, signal)).conversationMessages.iterable;
}

// Conversations with all of the words, each with the messages that have all of them.
export async function search(words, limit, signal) {
  const engines = words.map((query) => ({ query, full_text: {} }));
  const found = await post(
    `conversations/search?transferables=false&limit=${limit}`,
    { engines: { type: "AND", iterable: engines } },
    signal,
  );
  return found.iterable.map((hit) => ({
    id: hit.identifier,
    messages: hit.messages.iterable.map((message) => message.identifier),
  }));
}

// What the words of a message are, in the order in which the clients look for them.
export function text({ fragment }) {
  for (const form of [fragment?.string, fragment?.bytes]) {
    const found = form && decoded(form);
    if (found) return found;
  }
  return "";
}

function decoded({ raw, base64, base64_url: url, data_url: data }) {
  if (typeof raw === "string" && raw) return raw;
  if (Array.isArray(raw) && raw.length > 0) return utf8(raw);
  const encoded = base64 || url?.replaceAll("-", "+").replaceAll("_", "/") || afterComma(data);
  try {
    return encoded ? utf8([...atob(encoded)].map((char) => char.charCodeAt(0))) : "";
  } catch {
    return "";
  }
}

const afterComma = (url) => (/^data:[^,]*;base64,/.test(url ?? "") ? url.slice(url.indexOf(",") + 1) : "");

const utf8 = (bytes) => new TextDecoder().decode(Uint8Array.from(bytes));
