/* While a case is written: marks what may give somebody away, and saves as one goes. Without this script each step is
   saved by its button, and what was found is shown afterwards. What is typed stays in its field whatever happens, is
   sent to this site alone, and is never put into the browser's own storage: the computer may be shared. */

const LOOK_AFTER = 500; // milliseconds without a key
const LOOK_LATER = 20000; // where the site says that it was very often
const SAVE_AFTER = 2500;
const LONGEST_WITHOUT_SAVE = 10000;
const TRY_AGAIN = [3000, 5000, 10000, 20000, 30000];
const ASK_WHETHER_SIGNED_IN = 5000;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/* Read anew each time: signing in, also in another tab, changes it. */
function csrfToken(form) {
  const cookie = document.cookie.split("; ").find((part) => part.startsWith("csrftoken="));
  return cookie ? decodeURIComponent(cookie.slice("csrftoken=".length)) : form.elements.csrfmiddlewaretoken.value;
}

async function post(form, address, fields, signal) {
  const body = fields instanceof FormData ? fields : new FormData();
  if (body !== fields) for (const [name, value] of Object.entries(fields)) body.set(name, value);
  body.set("csrfmiddlewaretoken", csrfToken(form));
  const answer = await fetch(address, {
    method: "POST",
    body,
    headers: { Accept: "application/json" },
    credentials: "same-origin",
    redirect: "error",
    cache: "no-store",
    signal,
  });
  return [answer.status, await answer.json()];
}

/* A field whose findings are drawn behind its text and listed below it. */
class MarkedField {
  constructor(form, wrap) {
    this.form = form;
    this.field = wrap.querySelector("textarea");
    this.finds = form.querySelector(`[data-finds="${wrap.dataset.marked}"]`);
    this.count = this.finds.querySelector(".finds__count");
    this.list = this.finds.querySelector(".finds__list");
    this.marks = [];
    this.text = this.field.value;
    this.mirror = element("div", { class: "marked__mirror", "aria-hidden": "true", dir: "auto" });
    wrap.prepend(this.mirror);
    wrap.classList.add("is-drawn");
    const described = this.field.getAttribute("aria-describedby") ?? "";
    this.field.setAttribute("aria-describedby", `${described} ${this.count.id}`.trim());
    this.field.addEventListener("input", () => this.changed());
    form.addEventListener("submission:saved", (event) => this.saved(event.detail));
    this.draw();
    if (this.text.trim()) this.look();
  }

  /* The list follows what was saved: the whole step is looked at there, so that a name which gives itself away in one
     field is found in the others. Only if nothing was typed since. */
  saved({ finds, sent }) {
    const { name, value } = this.field;
    if (finds === null) return this.notLooked();
    if (value.trim() && finds && name in finds && sent[name] === value) return this.show(finds[name]);
    if (this.isBehind) this.look();
  }

  notLooked() {
    this.isBehind = true;
    this.count.textContent = "Not looked through just now; a person will do it.";
  }

  changed() {
    this.move(this.field.value);
    this.draw();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), LOOK_AFTER);
  }

  /* Until the answer comes, marks keep to their words: those behind the change move with it, those in it go. */
  move(text) {
    const before = this.text;
    let from = 0;
    while (from < before.length && from < text.length && before[from] === text[from]) from += 1;
    let tail = 0;
    while (
      tail < before.length - from &&
      tail < text.length - from &&
      before[before.length - 1 - tail] === text[text.length - 1 - tail]
    )
      tail += 1;
    const shift = text.length - before.length;
    this.marks = this.marks.filter((mark) => {
      if (mark.end <= from) return true;
      if (mark.start < before.length - tail) {
        mark.item?.remove();
        return false;
      }
      mark.start += shift; // in place: the buttons of the list hold this very mark
      mark.end += shift;
      return true;
    });
    this.text = text;
  }

  async look() {
    const text = this.field.value;
    if (!text.trim()) return this.show([]);
    this.isBehind = true;
    this.asking?.abort(); // an answer about an older text is of no use, and the server need not work on it in vain
    this.asking = new AbortController();
    const { look, case: pk, language } = this.form.dataset;
    try {
      const [status, answer] = await post(this.form, look, { text, case: pk, language }, this.asking.signal);
      if (status === 200 && text === this.field.value) this.show(answer.marks);
      if (status === 503) this.notLooked();
      if (status === 429) this.timer = setTimeout(() => this.look(), LOOK_LATER);
    } catch {
      // No connection: the next key or the next save asks again, and the check at the end looks at everything.
    }
  }

  show(marks) {
    this.isBehind = false;
    const isSame = this.list.children.length === marks.length && this.told(this.marks) === this.told(marks);
    if (isSame && this.marks.every((mark) => mark.item)) return this.draw(); // whoever is in the list stays there
    const focused = this.list.contains(document.activeElement) ? document.activeElement.getAttribute("aria-label") : null;
    const place = [...this.list.querySelectorAll("button")].indexOf(document.activeElement);
    this.marks = marks;
    this.draw();
    for (const mark of marks) mark.item = this.item(mark);
    this.list.replaceChildren(...marks.map((mark) => mark.item));
    if (place < 0) return;
    const buttons = [...this.list.querySelectorAll("button")]; // the same one, or what stands where it stood
    const next = buttons.find((button) => button.getAttribute("aria-label") === focused) ?? buttons[place];
    (next ?? this.field).focus({ preventScroll: true });
  }

  told(marks) {
    return JSON.stringify(marks.map(({ item, ...mark }) => mark));
  }

  draw() {
    const pieces = [];
    let at = 0;
    for (const mark of this.marks) {
      pieces.push(this.text.slice(at, mark.start));
      const marked = element("mark", {}, this.text.slice(mark.start, mark.end));
      marked.classList.toggle("is-question", mark.isQuestion);
      pieces.push(marked);
      at = mark.end;
    }
    this.mirror.replaceChildren(...pieces, `${this.text.slice(at)}\n`);
    const number = this.marks.length;
    const told = number ? `${number} ${number === 1 ? "thing" : "things"} to look at` : "";
    if (this.count.textContent.trim() !== told) this.count.textContent = told;
  }

  item(mark) {
    const words = this.text.slice(mark.start, mark.end);
    const marked = element("mark", { dir: "auto" }, mark.shown);
    marked.classList.toggle("is-question", mark.isQuestion);
    const reason = mark.reason.charAt(0).toUpperCase() + mark.reason.slice(1);
    const show = element("button", { type: "button", class: "button--link" }, "Show");
    show.setAttribute("aria-label", `Show “${mark.shown}” in the text`);
    show.addEventListener("click", () => this.select(mark));
    const buttons = [show];
    if (mark.replacement !== words) {
      const label = mark.replacement ? `Write “${mark.replacement}”` : "Take it out";
      const replace = element("button", { type: "button", class: "button--link" }, label);
      replace.setAttribute("aria-label", `${label} instead of “${mark.shown}”`);
      replace.addEventListener("click", () => this.replace(mark));
      buttons.push(replace);
    }
    return element(
      "li",
      {},
      element("span", { class: "finds__text" }, marked, ` ${mark.label}`),
      element("span", { class: "finds__reason" }, `${mark.isQuestion ? "Is it needed? " : ""}${reason}.`),
      element("span", { class: "finds__acts" }, ...buttons),
    );
  }

  select(mark) {
    this.field.focus();
    this.field.setSelectionRange(mark.start, mark.end);
  }

  replace(mark) {
    this.select(mark);
    this.field.setRangeText(mark.replacement, mark.start, mark.end, "end");
    this.field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/* Saves a few seconds after the last key, says so, and keeps trying. */
class Autosave {
  constructor(form) {
    this.form = form;
    this.shown = form.querySelector("[data-state]");
    this.announced = form.querySelector("[data-announced]");
    this.isDirty = false;
    this.isStopped = false;
    this.isLeaving = false;
    this.failures = 0;
    this.sent = [];
    form.addEventListener("input", () => this.changed());
    form.addEventListener("submit", (event) => this.submit(event));
    window.addEventListener("online", () => this.soon(0));
    window.addEventListener("focus", () => this.isDirty && this.problem && this.soon(0));
    document.addEventListener("visibilitychange", () => document.hidden && this.isDirty && this.soon(0));
    window.addEventListener("beforeunload", (event) => {
      if (this.isDirty && !this.isLeaving) event.preventDefault();
    });
    if (this.differs()) this.changed();
  }

  /* What was typed before this script was there, or put back by the browser. */
  differs() {
    return [...this.form.elements].some((field) => {
      if (["hidden", "submit"].includes(field.type) || !field.name) return false;
      if (field.options) return [...field.options].some((option) => option.selected && !option.defaultSelected && option.index);
      return field.type === "checkbox" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
    });
  }

  changed() {
    if (!this.isDirty) this.since = Date.now();
    this.isDirty = true;
    if (!this.problem) this.say("Not saved yet");
    const left = LONGEST_WITHOUT_SAVE - (Date.now() - this.since);
    this.soon(Math.max(0, Math.min(SAVE_AFTER, left)));
  }

  soon(wait) {
    clearTimeout(this.timer);
    if (this.isDirty && !this.isStopped) this.timer = setTimeout(() => this.save(), wait);
  }

  /* One at a time; what is typed meanwhile goes with the next. */
  save() {
    clearTimeout(this.timer);
    this.running ??= this.send().finally(() => {
      this.running = undefined;
      if (this.isDirty && !this.isStopped) this.soon(this.pause);
    });
    return this.running;
  }

  async send() {
    const typed = this.typed();
    this.sent = [...this.sent.slice(-20), typed];
    this.isDirty = false;
    this.pause = SAVE_AFTER;
    let status, answer;
    try {
      [status, answer] = await post(this.form, this.form.action, new FormData(this.form));
    } catch {
      return this.failed("No connection", TRY_AGAIN[Math.min(this.failures++, TRY_AGAIN.length - 1)]);
    }
    if (status === 200) return this.saved(answer);
    this.isDirty = true;
    switch (answer.problem) {
      case "signed_out":
        return this.signedOut();
      case "overtaken":
        return this.overtaken(answer);
      case "invalid":
        this.isStopped = false;
        return this.refused(Object.values(answer.errors)[0]);
      case "too_large":
        return this.refused("It is too long to be sent. Shorten it to a few pages.");
      case "sent":
        return this.stop("This case was sent from another window, so its text cannot be changed here.");
      case "gone":
        return this.stop("It was withdrawn, or you are signed in with another account. Copy your text to be safe.");
      default:
        return this.failed("The site has a problem", TRY_AGAIN[Math.min(this.failures++, TRY_AGAIN.length - 1)]);
    }
  }

  typed() {
    const fields = [...new FormData(this.form)].filter(([name]) => !["csrfmiddlewaretoken", "seen"].includes(name));
    return Object.fromEntries(fields);
  }

  saved(answer) {
    const wasProblem = Boolean(this.problem);
    this.problem = "";
    this.failures = 0;
    this.form.elements.seen.value = answer.seen;
    this.form.elements.csrfmiddlewaretoken.value = csrfToken(this.form);
    this.since = Date.now();
    this.say(`Saved ${answer.saved}`);
    if (wasProblem || !this.hasSaved) this.announced.textContent = `Saved ${answer.saved}`;
    this.hasSaved = true;
    const box = document.querySelector("[data-receipt-box]");
    if (box) {
      box.querySelector("[data-receipt]").textContent = answer.receipt;
      box.hidden = false;
    }
    this.form.dispatchEvent(
      new CustomEvent("submission:saved", { detail: { finds: answer.finds, sent: this.sent.at(-1) } }),
    );
    return "saved";
  }

  failed(why, pause) {
    this.isDirty = true;
    this.pause = pause;
    this.complain(`Not saved: ${why === "No connection" ? "no connection" : why.toLowerCase()}. Your text is still here, we keep trying.`);
    return "failed";
  }

  refused(why) {
    this.pause = LONGEST_WITHOUT_SAVE;
    this.complain(`Not saved: ${why}`);
    return "refused";
  }

  stop(why) {
    this.isStopped = true;
    this.complain(`Not saved: ${why}`);
    return "refused";
  }

  signedOut() {
    this.pause = ASK_WHETHER_SIGNED_IN;
    const link = element("a", { href: this.form.dataset.signIn, target: "_blank", rel: "noopener" }, "Sign in in a new tab");
    this.complain("Not saved: you are signed out. Your text is still here. ", link, " and it is saved from here.");
    return "failed";
  }

  /* A save of this very window whose answer was lost on the way is no other window's. */
  overtaken(answer) {
    const isOurs = this.sent.some((sent) =>
      Object.entries(answer.stored).every(([name, text]) => (sent[name] ?? "").trim() === text.trim()),
    );
    if (isOurs) {
      this.form.elements.seen.value = answer.seen;
      this.pause = 0;
      return "failed";
    }
    return this.stop("this step was changed in another window. Press «Save and stay» to see both texts.");
  }

  say(...words) {
    this.shown.classList.toggle("is-problem", Boolean(this.problem));
    this.shown.replaceChildren(...words);
  }

  complain(...words) {
    const told = words.map((word) => word.textContent ?? word).join("");
    if (this.problem !== told) this.announced.textContent = told;
    this.problem = told;
    this.say(...words);
  }

  /* A button saves first, so that a connection that drops while the page changes loses nothing. */
  async submit(event) {
    if (this.isLeaving) return;
    if (!this.isDirty && !this.running && navigator.onLine) {
      this.isLeaving = true;
      return;
    }
    event.preventDefault();
    this.isStopped = false;
    this.isDirty = true;
    if (this.running) await this.running;
    const outcome = await this.save();
    if (outcome === "failed") return;
    this.isLeaving = true;
    this.form.requestSubmit(event.submitter);
  }
}

for (const form of document.querySelectorAll("form[data-look]")) {
  for (const wrap of form.querySelectorAll("[data-marked]")) new MarkedField(form, wrap);
  if ("autosave" in form.dataset) new Autosave(form);
}
window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
