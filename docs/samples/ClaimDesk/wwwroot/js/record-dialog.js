import { enhanceForm } from "./form.js";

/** Shows the essentials of a new record in a dialog; returns its id and name after it is saved, or null. */
export async function createRecord(type, name) {
  const address = `/${type}s/dialog`;
  const answer = await fetch(`${address}?name=${encodeURIComponent(name)}`);
  if (!answer.ok) return null;
  const dialog = document.createElement("dialog");
  dialog.setAttribute("aria-labelledby", "dialog-title");
  document.body.append(dialog);
  let created = null;
  show(dialog, await answer.text());
  dialog.addEventListener("click", event => event.target.closest("[data-close]") && dialog.close());
  dialog.addEventListener("submit", async event => {
    event.preventDefault();
    const saved = await fetch(address, { method: "POST", body: new FormData(event.target) });
    if (saved.ok && saved.headers.get("content-type")?.includes("json")) {
      created = await saved.json();
      dialog.close();
    } else if (saved.ok) {
      show(dialog, await saved.text());
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
