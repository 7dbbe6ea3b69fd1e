import { createRecord } from "./record-dialog.js";
import { send } from "./server.js";

const delay = 120; // milliseconds without a key before the server is asked
let pickers = 0;

/** Makes the pickers inside of an element comboboxes with a list of matches, as the ARIA Authoring Practices describe them. */
export function enhancePickers(element, say) {
  for (const picker of element.querySelectorAll(".picker:not([data-enhanced])")) {
    picker.dataset.enhanced = "1";
    new Picker(picker, say);
  }
}

class Picker {
  #input; #list; #target; #say; #timer; #active = -1; #matches = []; #asked = 0;

  constructor(picker, say) {
    this.#say = say;
    this.#target = picker.dataset.target;
    this.canCreate = !("noNew" in picker.dataset) && !picker.closest("dialog");
    this.#input = picker.querySelector("input");
    this.#list = document.createElement("ul");
    this.#list.className = "options";
    this.#list.id = `options-${++pickers}`;
    this.#list.hidden = true;
    this.#list.setAttribute("role", "listbox");
    this.#list.setAttribute("aria-label", `Matching ${this.#target.split("+").map(type => type + "s").join(" and ")}`);
    picker.append(this.#list);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.#list.id }))
      this.#input.setAttribute(name, value);
    this.#input.addEventListener("input", event => event.detail || this.#askSoon());
    this.#input.addEventListener("keydown", event => this.#onKey(event));
    this.#input.addEventListener("blur", () => this.#close());
    this.#input.addEventListener("mousedown", () => document.activeElement === this.#input && !this.#isOpen && this.#ask());
    this.#list.addEventListener("mousedown", event => event.preventDefault()); // the focus stays in the field
    this.#list.addEventListener("click", event => this.#choose([...this.#list.children].indexOf(event.target.closest("li"))));
  }

  get #isOpen() { return !this.#list.hidden; }

  #askSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), delay);
  }

  async #ask() {
    const asked = ++this.#asked;
    const { answer } = await send(`/pick/${encodeURIComponent(this.#target)}?q=${encodeURIComponent(this.#input.value.trim())}`);
    if (!answer || asked !== this.#asked || document.activeElement !== this.#input) return; // the draft says what is wrong with the server
    this.#open(await answer.json());
  }

  #open(records) {
    const created = this.canCreate ? this.#target.split("+").map(type => ({ isNew: true, type })) : [];
    this.#matches = [...records, ...created];
    this.#list.replaceChildren(...this.#matches.map((match, index) => this.#toElement(match, index)));
    this.#list.hidden = this.#matches.length === 0;
    this.#input.setAttribute("aria-expanded", String(this.#isOpen));
    this.#activate(-1);
    this.#list.scrollIntoView({ block: "nearest" });
    this.#say(records.length === 0 ? "No matches." : records.length === 1 ? "One match." : `${records.length} matches.`);
  }

  #toElement(match, index) {
    const option = document.createElement("li");
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    if (match.isNew) {
      option.className = "new";
      option.textContent = `New ${match.type} …`;
      return option;
    }
    const name = document.createElement("bdi");
    name.textContent = match.name.length > 120 ? match.name.slice(0, 120) + "…" : match.name;
    if (match.language) name.lang = match.language;
    const id = document.createElement("span");
    id.className = "muted";
    id.textContent = [match.speaker, match.id].filter(Boolean).join(" · ");
    option.append(name, " ", id);
    return option;
  }

  #activate(index) {
    this.#active = index;
    [...this.#list.children].forEach((option, position) => option.setAttribute("aria-selected", String(position === index)));
    const option = this.#list.children[index];
    if (option) {
      this.#input.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else {
      this.#input.removeAttribute("aria-activedescendant");
    }
  }

  #onKey(event) {
    const count = this.#matches.length;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!this.#isOpen) this.#ask();
      else if (event.key === "ArrowDown") this.#activate((this.#active + 1) % count);
      else this.#activate((this.#active <= 0 ? count : this.#active) - 1);
    } else if (event.key === "Enter" && this.#isOpen && !event.ctrlKey && !event.metaKey) {
      event.preventDefault(); // the form is saved by the next Enter
      const records = this.#matches.filter(match => !match.isNew).length;
      if (this.#active >= 0) this.#choose(this.#active);
      else if (records === 1) this.#choose(0);
      else this.#close();
    } else if (event.key === "Escape" && this.#isOpen) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    }
  }

  #close() {
    const wasOpen = this.#isOpen;
    clearTimeout(this.#timer);
    this.#asked++;
    this.#list.hidden = true;
    this.#matches = [];
    this.#input.setAttribute("aria-expanded", "false");
    this.#activate(-1);
    if (wasOpen) this.#input.form?.dispatchEvent(new Event("draft")); // messages about the field have waited
  }

  async #choose(index) {
    const match = this.#matches[index];
    this.#close();
    if (!match) return;
    const record = match.isNew ? await createRecord(match.type, this.#input.value.trim(), this.#input.form) : match;
    this.#input.focus();
    if (!record) return;
    this.#input.value = record.id;
    const chosen = this.#input.closest(".field").querySelector(".chosen");
    if (chosen) chosen.textContent = record.name;
    this.#say(`${record.name} chosen.`);
    this.#input.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "chosen" }));
  }
}
