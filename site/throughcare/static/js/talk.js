/* Writing to colleagues: the draft saves itself, and a lost connection loses nothing.
   A form with data-draft is sent to its own address with do=draft; without this script there is a button for that.
   What is not saved yet is kept in this tab (sessionStorage) under that form, and forgotten once it is saved. */

const PAUSE = 3000;
const TRY_AGAIN = [3000, 6000, 15000, 30000, 60000];
const NOT_KEPT = new Set(["csrfmiddlewaretoken", "form_key", "do"]);

class Draft {
  constructor(form) {
    this.form = form;
    this.shown = form.querySelector("[data-saved]");
    this.key = `draft:${window.location.pathname}`;
    this.isDirty = false;
    this.isLeaving = false;
    this.failures = 0;
    this.timer = 0;
    this.running = null;
    this.restore();
    form.addEventListener("input", () => this.changed());
    form.addEventListener("change", () => this.changed());
    form.addEventListener("submit", (event) => this.submitted(event));
    window.addEventListener("online", () => this.isDirty && this.save());
    window.addEventListener("offline", () => this.isDirty && this.lost());
    window.addEventListener("beforeunload", (event) => {
      if (this.isDirty && !this.isLeaving) event.preventDefault();
    });
    document.addEventListener("visibilitychange", () => document.hidden && this.isDirty && this.save());
  }

  typed() {
    return [...new FormData(this.form)].filter(([name, value]) => !NOT_KEPT.has(name) && typeof value === "string");
  }

  /* What was typed here and never reached the site, because the connection or the tab was lost. */
  restore() {
    let kept = null;
    try {
      kept = JSON.parse(window.sessionStorage.getItem(this.key) ?? "null");
    } catch {
      return;
    }
    const body = this.form.elements.body;
    const words = kept?.find(([name]) => name === "body")?.[1];
    if (!kept || !body || !words || body.value === words || body.value.length > words.length) return;
    for (const [name, value] of kept) {
      const field = this.form.elements[name];
      if (field && "value" in field && field.type !== "hidden" && field.type !== "checkbox") field.value = value;
    }
    this.say("What you typed here before is back in the form.");
    this.changed();
  }

  changed() {
    this.isDirty = true;
    try {
      window.sessionStorage.setItem(this.key, JSON.stringify(this.typed()));
    } catch {
      /* Full or switched off: the page itself still holds it. */
    }
    if (!this.failures) this.wait(PAUSE);
  }

  wait(pause) {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.save(), pause);
  }

  async save() {
    if (this.running) return this.running;
    window.clearTimeout(this.timer);
    if (!this.isDirty || this.isLeaving) return null;
    this.running = this.send().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  async send() {
    const body = new FormData(this.form);
    body.set("do", "draft");
    this.isDirty = false;
    let answer;
    try {
      const response = await fetch(window.location.href, {
        method: "POST",
        body: new URLSearchParams([...body].filter(([, value]) => typeof value === "string")),
        headers: { Accept: "application/json" },
        credentials: "same-origin",
      });
      answer = response.headers.get("Content-Type")?.startsWith("application/json") ? await response.json() : {};
      answer.status = response.status;
    } catch {
      return this.lost();
    }
    if (answer.saved) return this.saved(answer.saved);
    this.isDirty = true;
    if (answer.problem === "signed_out" || answer.status === 401)
      return this.failed("Not saved: you are signed out. Your text is still here. Press Post or Save as draft to sign in.");
    if (answer.told) return this.failed(`Not saved: ${answer.told}`);
    return this.failed("Not saved: the site has a problem. Your text is still here, we keep trying.");
  }

  saved(at) {
    this.failures = 0;
    if (!this.isDirty) {
      this.forget();
      this.say(`Saved ${at}`);
    } else {
      this.wait(PAUSE);
    }
  }

  lost() {
    this.isDirty = true;
    this.hasNoConnection = true;
    this.failed("Not saved: no connection. Your text is still here, we keep trying.");
  }

  failed(words) {
    const pause = TRY_AGAIN[Math.min(this.failures, TRY_AGAIN.length - 1)];
    this.failures += 1;
    this.say(words, true);
    this.wait(pause);
  }

  say(words, isProblem = false) {
    if (!this.shown) return;
    this.shown.classList.toggle("is-problem", isProblem);
    if (this.shown.textContent !== words) this.shown.textContent = words;
  }

  /* A button saves first, so that a connection that drops while the page changes loses nothing. */
  async submitted(event) {
    if (this.isLeaving) return;
    if (!this.isDirty && !this.running && navigator.onLine) {
      this.isLeaving = true;
      return;
    }
    event.preventDefault();
    const { submitter } = event;
    if (this.running) await this.running;
    this.isDirty = true;
    this.hasNoConnection = false;
    await this.save();
    if (this.hasNoConnection) return;
    this.isLeaving = true;
    this.forget();
    this.form.requestSubmit(submitter);
  }

  forget() {
    window.clearTimeout(this.timer);
    try {
      window.sessionStorage.removeItem(this.key);
    } catch {
      /* There was nothing to remove. */
    }
  }
}

for (const form of document.querySelectorAll("form[data-draft]")) new Draft(form);
window.addEventListener("pageshow", (event) => event.persisted && window.location.reload());
