import { enhanceRows } from "./rows.js";
import { enhancePickers } from "./picker.js";
import { watchDraft } from "./draft.js";
import { addQuoteButtons, addArticles } from "./quotes.js";

/** Adds to a form: rows without a reload, pickers, messages while typing, and quotes from an article. */
export function enhanceForm(form, { onDisputes } = {}) {
  // What is read out has a region for each subject, so that matches of a picker do not overwrite a contradiction.
  const say = announcer(form.querySelector("[role=status]"));
  const sayMatches = announcer(addRegion(form, "matches")), sayDisputes = announcer(addRegion(form, "disputes"));
  const enhance = element => {
    enhancePickers(element, sayMatches);
    addQuoteButtons(element);
  };
  enhance(form);
  enhanceRows(form, enhance, say);
  form.addEventListener("formdata", event => addArticles(form, event.formData));
  watchDraft(form, say, disputes => sayDisputes(onDisputes?.(disputes) ?? ""));
}

function addRegion(form, subject) {
  const region = document.createElement("span");
  region.className = "visually-hidden";
  region.dataset.live = subject;
  region.setAttribute("role", "status");
  form.append(region);
  return region;
}

/** Returns a function that has a text read out politely; a text that is repeated is read again only if another one was in between. */
function announcer(region) {
  return text => {
    if (region && text && region.textContent !== text) region.textContent = text;
  };
}
