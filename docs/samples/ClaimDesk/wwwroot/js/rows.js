/** Adds and removes rows of lists without a reload. The buttons post the form where scripts do not run. */
export function enhanceRows(form, enhance, say) {
  form.addEventListener("click", event => {
    const button = event.target.closest("button[name='~add'], button[name='~remove']");
    if (!button) return;
    event.preventDefault();
    if (button.name === "~add") addRow(button, enhance, say);
    else removeRow(button, say);
    form.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

function addRow(button, enhance, say) {
  const list = button.closest("fieldset");
  const rows = list.querySelector(":scope > .rows");
  const numbers = [...rows.children].map(row => Number(row.dataset.row.split("/").at(-1)));
  const number = Math.max(-1, ...numbers) + 1;
  const depth = button.dataset.depth;
  const markup = list.querySelector(":scope > template").innerHTML
    .replaceAll(`__${depth}+1__`, String(number + 1))
    .replaceAll(`__${depth}__`, String(number));
  rows.insertAdjacentHTML("beforeend", markup); // markup of the server, in which only numbers are replaced
  const row = rows.lastElementChild;
  enhance(row);
  firstInput(row)?.focus();
  say(`${button.textContent.replace(/^Add /, "")} ${number + 1} added.`);
}

function removeRow(button, say) {
  const row = button.closest(".row");
  const list = row.closest("fieldset");
  const next = row.nextElementSibling ?? row.previousElementSibling;
  row.remove();
  say(button.getAttribute("aria-label").replace(/^Remove (.*)$/, "$1 removed."));
  (next ? firstInput(next) : list.querySelector(":scope > .add"))?.focus();
}

function firstInput(row) {
  return row.querySelector("input:not([type=hidden]), select, textarea");
}
