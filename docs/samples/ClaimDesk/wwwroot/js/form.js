import { enhanceRows } from "./rows.js";
import { enhancePickers } from "./picker.js";
import { watchDraft } from "./draft.js";
import { addQuoteButtons, addArticles } from "./quotes.js";

/** Adds to a form: rows without a reload, pickers, messages while typing, and quotes from an article. */
export function enhanceForm(form, { onDisputes } = {}) {
  const say = announcer(form.querySelector("[role=status]"));
  const enhance = element => {
    enhancePickers(element, say);
    addQuoteButtons(element);
  };
  enhance(form);
  enhanceRows(form, enhance, say);
  form.addEventListener("formdata", event => addArticles(form, event.formData));
  watchDraft(form, say, onDisputes);
}

/** Returns a function that has a text read out politely; a text that is repeated is read again only if another one was in between. */
export function announcer(region) {
  return text => {
    if (region && region.textContent !== text) region.textContent = text;
  };
}
