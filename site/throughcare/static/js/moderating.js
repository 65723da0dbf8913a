/* Keys for the moderators' queue, a countdown, and canned replies that fill the field. Everything here has a button or
   a field of its own: without this script nothing is missing but the keys. */

const root = document.querySelector("[data-moderation]");
const items = () => [...root.querySelectorAll("[data-item]")];

/* Nobody who types a word may decide on a comment by it. */
function isTyping(target) {
  return target instanceof Element && target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
}

function current() {
  return document.activeElement?.closest("[data-item]") ?? null;
}

function goTo(item) {
  if (!item) return;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "start" });
}

function step(by) {
  const all = items();
  const here = current();
  if (!here) return goTo(by > 0 ? all[0] : all.at(-1));
  goTo(all[all.indexOf(here) + by]);
}

function hide(item) {
  const part = item.querySelector("[data-hide]");
  if (part) part.open = true;
  item.querySelector("textarea[name=reason]")?.focus();
}

function toggleHelp() {
  const help = root.querySelector("[data-key-help]");
  help.open = !help.open;
  if (help.open) help.querySelector("summary").focus();
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  a: () => current()?.querySelector("[data-approve]")?.click(),
  h: () => current() && hide(current()),
  x: () => current()?.querySelector("[data-tick]")?.click(),
  u: () => root.querySelector("[data-undo] button:not([disabled])")?.click(),
  "?": toggleHelp,
};

function pressed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat) return;
  const act = keys[event.key];
  if (!act || isTyping(event.target) || document.querySelector("[role=dialog][aria-modal=true]:not([aria-hidden=true])")) return;
  event.preventDefault();
  event.stopImmediatePropagation(); // the admin has a list of keys of its own behind «?»
  act();
}

/* The minute is counted by the site; this only shows it, and takes the button away when it is over. */
function countDown(form) {
  const ends = Date.now() + Number(form.dataset.seconds) * 1000;
  const left = form.querySelector("[data-left]");
  const timer = setInterval(() => {
    const seconds = Math.ceil((ends - Date.now()) / 1000);
    left.textContent = seconds > 0 ? `${seconds} s left` : "The minute is over";
    if (seconds > 0) return;
    clearInterval(timer);
    form.querySelector("button").disabled = true;
  }, 500);
}

/* A reply that is chosen stands in the field, where it can be changed; what was typed there stays. */
function fill(part, texts) {
  const choice = part.querySelector("[data-reply]");
  const field = part.querySelector("textarea");
  const filled = part.querySelector("[data-filled]");
  let before = "";
  choice.addEventListener("change", () => {
    const text = texts[choice.value] ?? "";
    const own = before && field.value.startsWith(before) ? field.value.slice(before.length).trim() : field.value.trim();
    field.value = [text, own].filter(Boolean).join("\n\n");
    before = text;
    filled.value = choice.value;
  });
}

/* After a decision the address names the comment that follows. */
function goToNamed() {
  const named = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
  const problem = root.querySelector("[role=alert]");
  const wrong = problem?.closest("[data-item]");
  if (wrong) return hide(wrong);
  if (named && root.contains(named)) goTo(named);
  else if (location.hash) goTo(items()[0]);
}

if (root) {
  const texts = JSON.parse(document.getElementById("canned-replies")?.textContent ?? "{}");
  for (const part of root.querySelectorAll("[data-reason]")) fill(part, texts);
  const undo = root.querySelector("[data-undo]");
  if (undo) countDown(undo);
  if (root.dataset.keys === "on") document.addEventListener("keydown", pressed, { capture: true });
  goToNamed();
}
