/* Proposes entries and terms under a search field while one types. Without this script the field is a plain form.
   The field becomes an editable combobox with a list box, as in the ARIA Authoring Practices (W3C, ARIA 1.2): the focus
   stays in the field, arrows walk through the list, Enter follows, Escape closes, then empties. */

const WAIT = 120; // milliseconds without a key before the server is asked
const SHORTEST = 2;
const MOST_KEPT = 40; // answers remembered while the page is open

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/* A label with what was typed of its words marked. Text only: nothing from the server is read as HTML. */
function marked(label, typed) {
  const beginnings = fold(typed).match(/[\p{L}\p{N}]+/gu) ?? [];
  return label.split(/([\p{L}\p{N}\p{M}]+)/u).flatMap((piece) => {
    const begun = beginnings.filter((beginning) => fold(piece).startsWith(beginning));
    if (!begun.length) return [piece];
    const length = Math.max(...begun.map((beginning) => beginning.length));
    return [element("mark", {}, piece.slice(0, length)), piece.slice(length)];
  });
}

class SearchBox {
  constructor(form) {
    this.form = form;
    this.input = form.querySelector("input[name=q]");
    this.kept = new Map();
    this.options = [];
    this.active = -1;
    this.list = element("div", {
      id: `${this.input.id}-suggestions`,
      class: "search-box__list",
      role: "listbox",
      "aria-label": "Suggestions",
      hidden: "",
    });
    this.status = element("span", { class: "visually-hidden", role: "status" });
    this.input.parentElement.append(this.list);
    form.append(this.status);
    // A combobox is a text field to assistive technology; the keyboard of a phone still offers «search».
    this.input.type = "text";
    for (const [name, value] of Object.entries({
      role: "combobox",
      enterkeyhint: "search",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": this.list.id,
    }))
      this.input.setAttribute(name, value);
    this.input.addEventListener("input", () => this.wait());
    this.input.addEventListener("keydown", (event) => this.press(event));
    this.input.addEventListener("blur", () => this.close());
    this.form.addEventListener("submit", () => this.close());
    this.list.addEventListener("mousedown", (event) => event.preventDefault()); // the focus stays in the field
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) this.follow(option, event.ctrlKey || event.metaKey);
    });
    window.addEventListener("pageshow", () => this.close());
  }

  get text() {
    return this.input.value.trim();
  }

  get isOpen() {
    return !this.list.hidden;
  }

  wait() {
    clearTimeout(this.timer);
    this.request?.abort();
    if (this.text.length < SHORTEST) this.close();
    else this.timer = setTimeout(() => this.ask(), WAIT);
  }

  async ask() {
    const text = this.text;
    if (text.length < SHORTEST) return;
    let groups = this.kept.get(text);
    if (!groups) {
      this.request?.abort();
      this.request = new AbortController();
      try {
        const answer = await fetch(this.form.dataset.suggestions + encodeURIComponent(text), {
          signal: this.request.signal,
          headers: { Accept: "application/json" },
        });
        if (!answer.ok) return this.close();
        ({ groups } = await answer.json());
      } catch {
        return; // given up for a newer question, or no connection: the form works all the same
      }
      if (this.kept.size >= MOST_KEPT) this.kept.delete(this.kept.keys().next().value);
      this.kept.set(text, groups);
    }
    if (text === this.text && document.activeElement === this.input) this.show(groups, text);
  }

  show(groups, text) {
    if (!groups.length) {
      this.close();
      this.status.textContent = "No suggestions.";
      return;
    }
    this.options = [];
    this.list.replaceChildren(
      ...groups.map((group) => {
        const heading = element("div", { id: `${this.list.id}-${group.key}`, class: "search-box__heading" }, group.heading);
        heading.setAttribute("role", "presentation");
        const options = group.suggestions.map((one) => this.option(one, text));
        return element("div", { role: "group", "aria-labelledby": heading.id }, heading, ...options);
      }),
      this.option({ label: `All results for “${text}”`, address: "", detail: "", also: "" }, ""),
    );
    this.list.hidden = false;
    this.list.scrollTop = 0;
    this.input.setAttribute("aria-expanded", "true");
    this.activate(-1);
    const count = this.options.length - 1;
    this.status.textContent = `${count} ${count === 1 ? "suggestion" : "suggestions"}. Use the arrow keys.`;
  }

  option({ label, address, detail, also }, typed) {
    const name = element("span", { class: "search-box__name" }, ...marked(label, typed));
    if (also) name.append(" ", element("span", { class: "search-box__also" }, ...marked(also, typed)));
    const option = element("div", {
      id: `${this.list.id}-${this.options.length}`,
      class: "search-box__option",
      role: "option",
      "aria-selected": "false",
    });
    option.append(name);
    if (detail) option.append(" ", element("span", { class: "search-box__detail" }, detail));
    option.dataset.address = address;
    this.options.push(option);
    return option;
  }

  close() {
    clearTimeout(this.timer);
    this.list.hidden = true;
    this.status.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.activate(-1);
  }

  activate(place) {
    this.options[this.active]?.setAttribute("aria-selected", "false");
    this.active = place;
    const option = this.options[place];
    if (option) {
      option.setAttribute("aria-selected", "true");
      this.input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else this.input.removeAttribute("aria-activedescendant");
  }

  /* Past either end lies the field itself. */
  step(by) {
    const places = this.options.length + 1;
    this.activate(((this.active + 1 + by + places) % places) - 1);
  }

  press(event) {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" && !event.altKey && this.isOpen) this.step(1);
    else if (event.key === "ArrowUp" && !event.altKey && this.isOpen) this.step(-1);
    else if (event.key === "ArrowDown") this.ask();
    else if (event.key === "Enter" && this.isOpen && this.active >= 0)
      this.follow(this.options[this.active], event.ctrlKey || event.metaKey);
    else if (event.key === "Escape" && this.isOpen) this.close();
    else if (event.key === "Escape" && this.input.value) this.input.value = "";
    else return;
    event.preventDefault();
  }

  follow(option, inNewTab) {
    const { address } = option.dataset;
    if (!address) this.form.requestSubmit();
    else if (inNewTab) window.open(address, "_blank", "noopener");
    else window.location.assign(address);
  }
}

for (const form of document.querySelectorAll("form[data-suggestions]")) new SearchBox(form);
