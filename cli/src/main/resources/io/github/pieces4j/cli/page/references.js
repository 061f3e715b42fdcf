// What a conversation refers to, read when somebody wants to see it.
import * as api from "./api.js";

const KINDS = {
  assets: "asset",
  websites: "website",
  anchors: "anchor",
  summaries: "workstream_summary",
  tags: "tag",
  persons: "person",
};
const MOST = 50;
const details = document.getElementById("references");
let shown = "";

// What a list holds is what it has as items or by their places, less what has a negative place.
function members(list) {
  const places = list?.indices ?? {};
  const all = [...(list?.iterable ?? []).map((item) => item.id), ...Object.keys(places)];
  return [...new Set(all)].filter((id) => id && !(places[id] < 0));
}

const label = (object) =>
  object?.name ?? object?.text ?? object?.url ?? object?.fullpath ?? object?.type?.basic?.name;

export function openReferences(conversation) {
  const all = Object.entries(KINDS).flatMap(([property, kind]) =>
    members(conversation?.[property]).map((id) => ({ kind, id })),
  );
  const key = JSON.stringify(all);
  if (key === shown) return;
  shown = key;
  details.hidden = all.length === 0;
  details.open = false;
  details.querySelector("span").textContent = `${all.length} ${all.length === 1 ? "thing" : "things"}`;
  details.ontoggle = () => details.open && fill(all.slice(0, MOST));
}

async function fill(references) {
  const items = await Promise.all(references.map(item));
  details.querySelector("ul").replaceChildren(...items);
}

async function item({ kind, id }) {
  const object = await api.other(kind, id).catch(() => null);
  const item = document.createElement("li");
  const name = String(label(object) ?? `${id} (not kept here)`).slice(0, 200);
  item.append(`${kind.replaceAll("_", " ")}: `, /^https?:\/\//.test(object?.url ?? "") ? link(object.url, name) : name);
  return item;
}

function link(url, name) {
  const link = document.createElement("a");
  Object.assign(link, { href: url, target: "_blank", rel: "noopener noreferrer", textContent: name });
  return link;
}
