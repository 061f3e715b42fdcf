// Looks through all sections of all pages; a section has its place, page, heading and text.
const field = document.getElementById("search");
const found = document.getElementById("found");
const menu = document.getElementById("menu");

function score(section, words) {
  const heading = `${section[1]} ${section[2]}`.toLowerCase();
  const text = section[3].toLowerCase();
  let sum = 0;
  for (const word of words) {
    const inHeading = heading.includes(word);
    if (!inHeading && !text.includes(word)) return 0;
    sum += inHeading ? 10 : 1;
  }
  return sum;
}

function excerpt(text, word) {
  const at = Math.max(0, text.toLowerCase().indexOf(word) - 30);
  return (at > 0 ? "…" : "") + text.slice(at, at + 110).trim() + "…";
}

function item(section, words) {
  const link = document.createElement("a");
  link.href = section[0];
  link.textContent = section[2] ? `${section[1]}: ${section[2]}` : section[1];
  const small = document.createElement("small");
  small.textContent = excerpt(section[3], words[0]);
  link.append(small);
  const entry = document.createElement("li");
  entry.append(link);
  return entry;
}

field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  const hits = words.length === 0 ? [] : sections
    .map(section => [score(section, words), section])
    .filter(hit => hit[0] > 0)
    .sort((one, other) => other[0] - one[0])
    .slice(0, 20)
    .map(hit => item(hit[1], words));
  if (words.length > 0 && hits.length === 0) {
    const nothing = document.createElement("li");
    nothing.textContent = "Nothing found";
    hits.push(nothing);
  }
  found.replaceChildren(...hits);
  found.hidden = words.length === 0;
  menu.hidden = words.length > 0;
});

document.addEventListener("keydown", event => {
  if (event.key === "/" && document.activeElement !== field) {
    event.preventDefault();
    field.focus();
  } else if (event.key === "Escape") {
    field.value = "";
    field.dispatchEvent(new Event("input"));
  } else if (event.key === "Enter" && document.activeElement === field) {
    found.querySelector("a")?.click();
  }
});
