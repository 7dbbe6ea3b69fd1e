const words = {
  signedOut: "You are signed out. What you typed is still here: sign in in the new tab, come back to this one, and save.",
  silent: "The server does not answer. What you typed is still here; try again in a moment.",
  refused: "The server could not do this. What you typed is still here.",
};

/** Sends a request. The problem is a key of the words above, or null if the request was answered. */
export async function send(address, options = {}) {
  try {
    const answer = await fetch(address, { ...options, redirect: "manual" }); // a redirection leads to the sign-in
    if (answer.type === "opaqueredirect" || answer.status === 401) return { answer: null, problem: "signedOut" };
    return answer.ok ? { answer, problem: null } : { answer: null, problem: "refused", status: answer.status };
  } catch {
    return { answer: null, problem: "silent" };
  }
}

/** Posts a form; once more with a new token if that of the page is too old. */
export async function post(address, form) {
  const options = () => ({ method: "POST", body: new FormData(form) });
  const result = await send(address, options());
  return result.status === 400 && (await checkSession()) === null ? send(address, options()) : result;
}

/** Asks whether the user is signed in, and gives all forms a token that is valid now. Returns the problem; null if there is none. */
export async function checkSession() {
  const { answer, problem } = await send("/session");
  if (problem) return problem;
  const { name, token } = await answer.json();
  if (!token) return "signedOut";
  for (const field of document.querySelectorAll("input[name=__RequestVerificationToken]")) field.value = token;
  const user = document.querySelector("header .sign-out bdi");
  if (user) user.textContent = name;
  return null;
}

/** Shows a problem beside the buttons of a form, or removes it. */
export function tell(form, problem) {
  let notice = form.querySelector(".connection");
  if (!problem) {
    notice?.remove();
    return;
  }
  if (notice?.dataset.problem === problem) return;
  notice?.remove();
  notice = document.createElement("p");
  notice.className = "connection";
  notice.dataset.problem = problem;
  notice.setAttribute("role", "alert");
  const text = document.createElement("strong");
  text.textContent = words[problem];
  notice.append(text);
  if (problem === "signedOut") {
    const link = document.createElement("a");
    link.href = "/sign-in?returnUrl=/";
    link.target = "_blank";
    link.rel = "noopener";
    link.textContent = "Sign in (new tab)";
    notice.append(" ", link);
  }
  (form.querySelector(".buttons") ?? form).prepend(notice);
}
