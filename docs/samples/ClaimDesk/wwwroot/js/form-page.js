// Makes the form of a record livelier. Everything also works without this script: messages then come with Save.
import { enhanceForm } from "./form.js";
import { showDisputes } from "./disputes.js";

const form = document.querySelector("form.record");
if (form) {
  enhanceForm(form, { onDisputes: showDisputes });
  guardAgainstLoss(form);
}

/** Asks before the page is left with edits that are not saved. */
function guardAgainstLoss(form) {
  let isChanged = false;
  form.addEventListener("input", () => { isChanged = true; });
  form.addEventListener("submit", () => { isChanged = false; });
  window.addEventListener("beforeunload", event => {
    if (isChanged) event.preventDefault();
  });
}
