let shown = null;

/** Shows the contradictions of a draft beside its form, and returns what to read out about them. */
export function showDisputes(markup) {
  const place = document.getElementById("disputes");
  if (!place || markup === null) return "";
  const before = ids(place);
  if (markup === shown) return "";
  shown = markup;
  const empty = place.querySelector(":scope > .empty") ?? Object.assign(document.createElement("p"), { className: "empty", textContent: "None so far. They appear here as soon as the structured form of the claim is at odds with that of another one." });
  const known = new Map([...place.querySelectorAll(":scope > .dispute")].map(dispute => [dispute.dataset.dispute, dispute]));
  const template = document.createElement("template");
  template.innerHTML = markup; // markup of the server, in which all texts are encoded
  const next = [...template.content.children].map(dispute => known.has(dispute.dataset.dispute) ? update(known.get(dispute.dataset.dispute), dispute) : dispute);
  if (next.length === 0) next.push(empty);
  for (const child of [...place.children]) {
    if (!next.includes(child)) child.remove();
  }
  next.forEach((dispute, index) => {
    if (place.children[index] !== dispute) place.insertBefore(dispute, place.children[index] ?? null);
  });
  const now = ids(place);
  showCount(now.length);
  const arisen = now.filter(id => !before.includes(id)).length;
  const gone = before.filter(id => !now.includes(id)).length;
  if (arisen > 0) return arisen === 1 ? "A contradiction with another claim arises; it is shown under Contradictions." : `${arisen} contradictions with other claims arise; they are shown under Contradictions.`;
  return gone > 0 ? "A contradiction is gone." : "";
}

/** Updates what is shown of a contradiction around its review, which stays in its place: what a reviewer has typed and the focus are kept. */
function update(shown, dispute) {
  const review = shown.querySelector(":scope > form.review"), hint = dispute.querySelector(":scope > .hint");
  if (!review || !hint) return dispute;
  for (const child of [...shown.childNodes]) {
    if (child !== review) child.remove();
  }
  while (dispute.firstChild !== hint) review.before(dispute.firstChild);
  hint.remove();
  review.after(...dispute.childNodes);
  shown.className = dispute.className;
  return shown;
}

/** Shows how many there are beside the buttons, which are always in sight. */
function showCount(count) {
  const link = document.querySelector(".dispute-count");
  if (!link) return;
  link.hidden = count === 0;
  link.textContent = count === 1 ? "1 contradiction" : `${count} contradictions`;
}

function ids(place) {
  return [...place.querySelectorAll(".dispute")].map(dispute => dispute.dataset.dispute);
}
