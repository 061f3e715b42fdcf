// Calls the server. A failure is an Error with a sentence for people.

async function call(path, options) {
  const response = await fetch(`api/conversations${path}`, options).catch(() => {
    throw new Error("The server of this page does not answer.");
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? `The server answered with ${response.status}.`);
  }
  return response.status === 204 ? null : response.json();
}

const at = (id) => `/${encodeURIComponent(id)}`;

export const open = (id) => call(at(id));

export const search = (text, signal) => call(`?text=${encodeURIComponent(text)}`, { signal });

export const remove = (id) => call(at(id), { method: "DELETE" });

export const rename = (id, name) =>
  call(`${at(id)}/name`, {
    method: "PUT",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ name }),
  });
