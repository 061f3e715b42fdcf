// Makes elements of what somebody wrote: Markdown is rendered, HTML stays text, and nothing of it
// can run or load.

const LONGEST_COLORED = 40_000;
const LONGEST_RENDERED = 400_000;
const DEEPEST_HEADING = 6;
const MESSAGE_LEVEL = 3;

const { hljs, DOMPurify, markdownit } = window;

const SAFE = {
  ALLOWED_TAGS: ["p", "br", "hr", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "span",
    "em", "strong", "s", "a", "img", "table", "thead", "tbody", "tr", "th", "td"],
  ALLOWED_ATTR: ["href", "src", "alt", "title", "class", "start"],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|data:image\/(?:png|gif|jpeg|webp);)/i,
  RETURN_DOM_FRAGMENT: true,
};

const markdown = markdownit({ html: false, linkify: true, breaks: true, highlight });
markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
markdown.core.ruler.push("page", fitIntoPage);

function highlight(code, language) {
  return code.length < LONGEST_COLORED && hljs.getLanguage(language)
    ? hljs.highlight(code, { language, ignoreIllegals: true }).value
    : "";
}

// Headings go below that of the message; alignment is a class, for styles in the text are not allowed.
function fitIntoPage({ tokens, Token }) {
  for (const token of tokens) {
    if (token.type.startsWith("heading_")) {
      token.tag = `h${Math.min(Number(token.tag[1]) + MESSAGE_LEVEL, DEEPEST_HEADING)}`;
    }
    const align = /text-align:(right|center)/.exec(token.attrGet("style") ?? "");
    if (align) token.attrs = [["class", align[1]]];
    if (token.type === "inline") token.children = withoutImages(token.children, Token);
  }
}

// An image from elsewhere would tell there that it is looked at, so it is a link to it.
function withoutImages(tokens, Token) {
  let depth = 0;
  return tokens.flatMap((token) => {
    depth += token.nesting * token.type.startsWith("link_");
    const source = token.type === "image" ? token.attrGet("src") : "data:image/";
    if (source.startsWith("data:image/")) return [token];
    const text = new Token("text", "", 0);
    text.content = token.content ? `Image: ${token.content}` : "Image";
    if (depth > 0) return [text];
    const open = new Token("link_open", "a", 1);
    open.attrs = [["href", source]];
    return [open, text, new Token("link_close", "a", -1)];
  });
}

export function render(text) {
  if (text.length > LONGEST_RENDERED) return plain(text);
  const fragment = DOMPurify.sanitize(markdown.render(text), SAFE);
  fragment.querySelectorAll("a").forEach(openElsewhere);
  fragment.querySelectorAll("pre").forEach(frame);
  fragment.querySelectorAll("table").forEach(scroll);
  return fragment;
}

function plain(text) {
  const block = document.createElement("pre");
  block.textContent = text;
  block.tabIndex = 0;
  return block;
}

function openElsewhere(link) {
  if (!link.getAttribute("href")) {
    link.replaceWith(...link.childNodes);
    return;
  }
  link.target = "_blank";
  link.rel = "noopener noreferrer";
}

function frame(block) {
  const language = /\blanguage-(\S+)/.exec(block.firstElementChild?.className ?? "")?.[1];
  const figure = document.createElement("figure");
  const caption = document.createElement("figcaption");
  const name = document.createElement("span");
  name.textContent = language ?? "Code";
  caption.append(name, copyButton("Copy the code", () => block.textContent));
  figure.className = "code";
  block.tabIndex = 0;
  block.replaceWith(figure);
  figure.append(caption, block);
}

function scroll(table) {
  const region = document.createElement("div");
  region.className = "scroll";
  region.tabIndex = 0;
  region.role = "region";
  region.ariaLabel = "Table";
  table.replaceWith(region);
  region.append(table);
}

// The label says what a button of many copies.
export function copyButton(label, text) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.ariaLabel = label;
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    button.textContent = await navigator.clipboard.writeText(text()).then(() => "Copied", () => "Not allowed");
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  return button;
}
