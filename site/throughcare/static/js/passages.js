/* «Comment on this passage»: a button beside words that are selected in a section of an entry. By keyboard, or without
   this script, there is a link for the whole section at its heading. */

const LONGEST = 600;
const SECTION = "section, [data-section]";
const links = new Map(
  [...document.querySelectorAll("a[data-passage]")].map((link) => [link.closest(SECTION), link]),
);
const button = document.createElement("a");
button.className = "button button--small passage-button no-print";
button.textContent = "Comment on this passage";
button.hidden = true;
document.body.append(button);

function chosen() {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const start = range.startContainer.parentElement?.closest(SECTION);
  const end = range.endContainer.parentElement?.closest(SECTION);
  const link = start && start === end ? links.get(start) : null;
  const words = selection.toString().replace(/\s+/g, " ").trim();
  return link && words.length > 2 && words.length <= LONGEST ? { link, words, range } : null;
}

function show() {
  const found = chosen();
  button.hidden = !found;
  if (!found) return;
  const address = new URL(found.link.href);
  address.searchParams.set("quote", found.words);
  button.href = address.href;
  const box = found.range.getBoundingClientRect();
  button.style.setProperty("top", `${window.scrollY + box.bottom + 8}px`);
  button.style.setProperty("left", `${Math.max(8, Math.min(window.scrollX + box.left, window.innerWidth - 220))}px`);
}

if (links.size) {
  let timer = 0;
  document.addEventListener("selectionchange", () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(show, 250);
  });
}
