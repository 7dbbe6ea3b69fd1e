// Keeps what is typed: asks the server before a form replaces the page, and the user before it is left.
import { checkSession, tell } from "./server.js";

const changed = new Set(document.querySelectorAll("form[data-unsaved='1']"));
const asking = new Set(), answered = new Set();

document.addEventListener("input", event => {
  const form = event.target.closest("main form[method=post]");
  if (form) changed.add(form);
});

document.addEventListener("submit", async event => {
  const form = event.target, submitter = event.submitter;
  if (event.defaultPrevented || !form.matches("main form[method=post]")) return;
  if (answered.delete(form)) {
    changed.delete(form);
    return;
  }
  event.preventDefault();
  if (asking.has(form)) return; // a double click
  asking.add(form);
  const problem = await checkSession();
  asking.delete(form);
  tell(form, problem);
  if (problem) return;
  answered.add(form);
  form.requestSubmit(submitter?.isConnected ? submitter : null);
});

window.addEventListener("beforeunload", event => {
  if ([...changed].some(form => form.isConnected)) event.preventDefault();
});

// The user may come back from signing in.
window.addEventListener("focus", async () => {
  if (document.querySelector(".connection[data-problem=signedOut]") && (await checkSession()) === null)
    for (const notice of document.querySelectorAll(".connection")) notice.remove();
});

document.querySelector("form.sign-out")?.addEventListener("submit", () => sessionStorage.clear()); // the articles

// Times are those of the user; the page itself knows only UTC.
for (const name of document.querySelectorAll(".utc")) name.hidden = true;
for (const time of document.querySelectorAll("time[datetime*=T]")) {
  const at = new Date(time.dateTime);
  const two = number => String(number).padStart(2, "0");
  time.title = `${time.textContent.trim().replace(" UTC", "")} UTC`;
  time.textContent = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
