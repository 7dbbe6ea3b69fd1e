import { post, tell } from "./server.js";

const delay = 350; // milliseconds without a key before the draft is checked

/** Has the server check what is typed, and shows its messages at the fields. Fields that were not touched yet are left alone until the form is saved. */
export function watchDraft(form, say, onDisputes) {
  const touched = new Set();
  const isOfSaved = form.dataset.saved === "1";
  let timer, isChecking = false, isOutdated = false;

  const isTouched = name => isOfSaved || [...touched].some(other => other === name || other.startsWith(name + "/"));
  const schedule = wait => {
    clearTimeout(timer);
    timer = setTimeout(check, wait);
  };

  form.addEventListener("input", event => {
    touch(touched, event.target);
    schedule(delay);
  });
  form.addEventListener("focusout", event => {
    if (touch(touched, event.target)) schedule(50);
  });
  form.addEventListener("click", event => {
    const button = event.target.closest("button.suggestion");
    if (!button) return;
    event.preventDefault();
    const name = button.value.slice(0, button.value.length - button.dataset.value.length - 1);
    use(form, name, button.dataset.value);
    schedule(0);
  });
  form.addEventListener("draft", () => schedule(0));
  // What was typed before this script was loaded, or is restored by the browser.
  for (const element of form.elements) {
    if (element.defaultValue !== undefined && element.type !== "hidden" && element.type !== "checkbox" && element.type !== "radio" && element.value !== element.defaultValue) {
      touch(touched, element);
      schedule(delay);
    }
  }

  /** Checks the draft; one request at a time, so that a slow server is not flooded. */
  async function check() {
    if (isChecking) {
      isOutdated = true;
      return;
    }
    isChecking = true;
    isOutdated = false;
    const { answer, problem } = await post(`/drafts/${form.dataset.type}`, form);
    tell(form, problem);
    if (answer) show(await answer.json());
    isChecking = false;
    if (isOutdated) schedule(0);
  }

  function show(draft) {
    const news = [];
    for (const list of form.querySelectorAll("[data-messages]")) {
      const name = list.dataset.messages;
      const isChoosing = form.elements.namedItem(name)?.ariaExpanded === "true"; // the list of a picker is open
      const messages = isTouched(name) && !isChoosing ? draft.messages[name] ?? [] : [];
      news.push(...showMessages(list, name, messages));
      markInvalid(form, name, messages.some(message => message.word === "Error"));
    }
    for (const element of form.querySelectorAll("[data-meaning]")) element.textContent = draft.meanings[element.dataset.meaning] ?? "";
    for (const element of form.querySelectorAll(".reference")) element.querySelector(".chosen").textContent = draft.names[element.dataset.field] ?? "";
    const id = form.elements.namedItem("/id");
    if (id && draft.id) id.placeholder = draft.id;
    onDisputes?.(draft.disputes);
    announce(form, news, say);
    form.dataset.checked = String(Number(form.dataset.checked ?? 0) + 1);
  }
}

/** Notes that a field was touched; returns whether it is a field of the record that was not touched before. */
function touch(touched, element) {
  const name = element.name?.replace(/~other$/, "");
  if (!name?.startsWith("/") || touched.has(name)) return false;
  touched.add(name);
  return true;
}

/** Shows messages in a list, unless they are there already, and returns those that are new. */
function showMessages(list, name, messages) {
  const key = JSON.stringify(messages);
  const before = list.dataset.key;
  if (key === before || (before === undefined && messages.length === 0 && list.children.length === 0)) {
    list.dataset.key = key;
    return [];
  }
  const known = new Set([...list.children].map(item => item.dataset.text ?? item.querySelector("span")?.textContent));
  list.dataset.key = key;
  list.replaceChildren(...messages.map(message => toElement(message, name)));
  const label = list.closest(".field, fieldset")?.querySelector("label, legend")?.firstChild?.textContent.trim();
  return messages.filter(message => !known.has(message.text)).map(message => `${label ? label + ": " : ""}${message.word}: ${message.text}`);
}

function toElement(message, name) {
  const item = document.createElement("li");
  item.className = message.word.toLowerCase();
  item.dataset.text = message.text;
  const word = document.createElement("strong");
  word.textContent = message.word;
  const text = document.createElement("span");
  text.dir = "auto";
  text.textContent = message.text;
  item.append(word, " ", text);
  for (const suggestion of message.suggestions) {
    const button = document.createElement("button");
    button.type = "submit";
    button.name = "~use";
    button.value = `${name}=${suggestion}`;
    button.className = "suggestion";
    button.dataset.value = suggestion;
    const value = document.createElement("bdi");
    value.textContent = suggestion;
    button.append("Use “", value, "”");
    item.append(" ", button);
  }
  if (message.code !== null) {
    const link = document.createElement("a");
    link.className = "rule";
    link.href = `/rules/${message.code}`;
    link.target = "_blank";
    link.rel = "noopener";
    const more = document.createElement("span");
    more.className = "visually-hidden";
    more.textContent = " (explanation, in a new tab)";
    link.append(message.code, more);
    item.append(" ", link);
  }
  return item;
}

function markInvalid(form, name, isInvalid) {
  for (const field of [form.elements.namedItem(name), form.elements.namedItem(name + "~other")]) {
    if (!(field instanceof HTMLElement)) continue;
    if (isInvalid) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
  }
}

/** Puts a suggestion into its field. */
function use(form, name, value) {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLSelectElement && ![...field.options].some(option => option.value === value)) {
    field.value = "~other";
    form.elements.namedItem(name + "~other").value = value;
  } else {
    field.value = value;
  }
  field.dispatchEvent(new CustomEvent("input", { bubbles: true, detail: "suggestion" }));
  field.focus();
}

/** Has read out what is new, or how many problems remain. */
function announce(form, news, say) {
  const errors = form.querySelectorAll(".messages > .error").length, warnings = form.querySelectorAll(".messages > .warning").length;
  const state = errors + warnings === 0 ? "No problems." : `${count(errors, "error")}, ${count(warnings, "warning")}.`;
  if (news.length > 0) say([...news.slice(0, 2), state].join(" "));
  else if (form.dataset.state !== undefined && form.dataset.state !== state) say(state);
  form.dataset.state = state;
}

function count(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
