// Makes the form of a record livelier. Everything also works without this script: messages then come with Save.
import { enhanceForm } from "./form.js";
import { showDisputes } from "./disputes.js";

const form = document.querySelector("form.record");
if (form) {
  enhanceForm(form, { onDisputes: showDisputes });
  const save = form.querySelector(".primary");
  save.setAttribute("aria-keyshortcuts", "Control+Enter");
  form.querySelector(".keys").hidden = false;
  form.addEventListener("keydown", event => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit(save);
  });
}
