import { enhanceForm } from "./form.js";
import { post, send, tell } from "./server.js";

/** Shows the essentials of a new record in a dialog; returns its id and name after it is saved, or null. */
export async function createRecord(type, name, opener) {
  const address = `/${type}s/dialog`;
  const { answer, problem } = await send(`${address}?name=${encodeURIComponent(name)}`);
  tell(opener, problem);
  if (problem) return null;
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-labelledby", "dialog-title");
  document.body.append(dialog);
  let created = null, isSaving = false;
  show(dialog, await answer.text());
  dialog.addEventListener("click", event => event.target.closest("[data-close]") && dialog.close());
  dialog.addEventListener("submit", async event => {
    event.preventDefault();
    if (isSaving) return;
    isSaving = true;
    const saved = await post(address, event.target);
    isSaving = false;
    tell(event.target, saved.problem);
    if (saved.problem) return;
    if (saved.answer.headers.get("content-type")?.includes("json")) {
      created = await saved.answer.json();
      dialog.close();
    } else {
      show(dialog, await saved.answer.text());
      (dialog.querySelector("[aria-invalid=true]") ?? dialog.querySelector(".messages .error"))?.focus();
    }
  });
  dialog.showModal();
  firstField(dialog)?.focus();
  await new Promise(resolve => dialog.addEventListener("close", resolve, { once: true }));
  dialog.remove();
  return created;
}

function show(dialog, markup) {
  dialog.innerHTML = markup; // markup of the server, in which all texts are encoded
  enhanceForm(dialog.querySelector("form"));
}

function firstField(dialog) {
  return dialog.querySelector(".field input, .field textarea, .field select");
}
