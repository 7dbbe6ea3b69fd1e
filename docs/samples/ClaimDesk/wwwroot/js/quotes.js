import { articleOf, keepArticle } from "./articles.js";

const contextLength = 32; // characters before and after a quote, as the Web Annotation Data Model shows them: enough to tell repeated words apart
const maxPosted = 300_000; // bytes of articles that are sent with a draft; the server accepts forms up to 1 MB

/** Adds to each quote a button that takes it from the article. */
export function addQuoteButtons(element) {
  for (const quote of element.querySelectorAll("fieldset[data-field$='/quote']")) {
    if (quote.querySelector(":scope > .quote-tool")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "quote-tool";
    button.textContent = "Quote from the article …";
    button.addEventListener("click", () => takeQuote(quote, button));
    quote.querySelector(":scope > .messages").after(button);
  }
}

/** Adds the articles of the cited sources to a form that is sent, so that the server can look for the quotes. */
export function addArticles(form, data) {
  let length = 0;
  const sources = new Set([...form.elements].filter(field => field.name?.startsWith("/") && field.name.endsWith("/source")).map(field => field.value.trim()));
  for (const source of sources) {
    const text = source && articleOf(source);
    if (text && (length += new TextEncoder().encode(text).length) <= maxPosted) data.append(`~article:${source}`, text);
  }
}

async function takeQuote(quote, button) {
  const form = quote.closest("form");
  const name = quote.dataset.field;
  const source = form.elements.namedItem(name.replace(/quote$/, "source"));
  const dialog = createDialog(source?.value.trim() ?? "");
  document.body.append(dialog);
  dialog.showModal();
  await new Promise(resolve => dialog.addEventListener("close", resolve, { once: true }));
  const found = dialog.quote;
  dialog.remove();
  if (found) {
    for (const part of ["exact", "prefix", "suffix"]) set(form.elements.namedItem(`${name}/${part}`), found[part]);
    form.elements.namedItem(`${name}/exact`).focus();
  } else {
    button.focus();
  }
  form.dispatchEvent(new Event("draft"));
}

function set(field, value) {
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function createDialog(source) {
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-labelledby", "article-title");
  dialog.innerHTML = `<h2 id="article-title">Quote from the article</h2>
    <p class="hint" id="article-hint"></p>
    <div class="field"><label for="article">Text of the article</label><textarea id="article" class="article" dir="auto" aria-describedby="article-hint"></textarea></div>
    <p class="facts" role="status"></p>
    <div class="buttons"><button type="button" class="primary" data-use></button><button type="button" data-change>Change the text</button><button type="button" data-close>Cancel</button></div>`;
  const area = dialog.querySelector("textarea"), use = dialog.querySelector("[data-use]"), change = dialog.querySelector("[data-change]"), status = dialog.querySelector("[role=status]");
  let isChosen = false;
  const choose = isChoosing => {
    isChosen = isChoosing;
    // Not readOnly: browsers then show no caret, which those who select with the keyboard need.
    area.setAttribute("aria-readonly", String(isChoosing));
    area.inputMode = isChoosing ? "none" : "text";
    change.hidden = !isChoosing;
    use.textContent = isChoosing ? "Use as quote" : "Keep this text";
    dialog.querySelector("#article-hint").textContent = isChoosing
      ? "Select the words with the mouse, or with Shift and the arrow keys. The text stays in this tab, also for other claims of the same source."
      : "Paste the text here. It is kept in this tab only, and is not saved in the dataset.";
    status.textContent = "";
    area.focus();
  };
  area.value = articleOf(source) ?? "";
  area.addEventListener("beforeinput", event => isChosen && event.preventDefault());
  const showSelection = () => {
    const words = isChosen ? selected(area) : null;
    status.textContent = words ? `Selected: “${words.exact.length > 80 ? words.exact.slice(0, 80) + "…" : words.exact}”` : "";
  };
  for (const type of ["select", "keyup", "mouseup"]) area.addEventListener(type, showSelection);
  use.addEventListener("click", () => {
    if (!isChosen) {
      if (!area.value.trim()) {
        status.textContent = "Paste the text first.";
        area.focus();
        return;
      }
      keepArticle(source, area.value);
      choose(true);
      area.setSelectionRange(0, 0);
      return;
    }
    dialog.quote = selected(area);
    if (dialog.quote) {
      dialog.close();
    } else {
      status.textContent = "Select the words of the quote first.";
      area.focus();
    }
  });
  change.addEventListener("click", () => choose(false));
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  setTimeout(() => {
    choose(area.value !== "");
    area.setSelectionRange(0, 0);
  });
  return dialog;
}

/** Returns the selected words as a quote with some of the text around them; null if none are selected. */
function selected(area) {
  let start = area.selectionStart, end = area.selectionEnd;
  const text = area.value;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  if (start === end) return null;
  return { exact: oneLine(text.slice(start, end)), prefix: before(text, start), suffix: after(text, end) };
}

/** Returns whole words before a position, in the same paragraph. */
function before(text, position) {
  const words = text.slice(Math.max(0, position - contextLength), position).split("\n").at(-1);
  return position > contextLength && words.length === contextLength && words.trimStart() === words && /\S/.test(text[position - contextLength - 1]) && words.includes(" ")
    ? words.slice(words.indexOf(" ") + 1) : words.trimStart();
}

/** Returns whole words after a position, in the same paragraph. */
function after(text, position) {
  const words = text.slice(position, position + contextLength).split("\n")[0];
  return words.length === contextLength && /\S/.test(text[position + contextLength] ?? " ") && words.trimEnd() === words && words.includes(" ")
    ? words.slice(0, words.lastIndexOf(" ")) : words.trimEnd();
}

function oneLine(text) {
  return text.replace(/\s*\n\s*/g, " ");
}
