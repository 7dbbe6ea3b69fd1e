let shown = null;

/** Shows the contradictions of a draft beside its form, and returns what to read out about them. */
export function showDisputes(markup) {
  const place = document.getElementById("disputes");
  if (!place || markup === null) return "";
  const before = ids(place);
  if (markup === shown) return "";
  shown = markup;
  // What a reviewer has typed about a contradiction is kept.
  const reviews = new Map([...place.querySelectorAll(".dispute")].map(dispute => [dispute.dataset.dispute, dispute.querySelector("form.review")]));
  const empty = place.querySelector(":scope > .empty") ?? Object.assign(document.createElement("p"), { className: "empty", textContent: "None so far. They appear here as soon as the structured form of the claim is at odds with that of another one." });
  place.innerHTML = markup; // markup of the server, in which all texts are encoded
  if (place.children.length === 0) place.append(empty);
  for (const dispute of place.querySelectorAll(".dispute")) {
    const review = reviews.get(dispute.dataset.dispute);
    if (review) dispute.querySelector(":scope > .hint")?.replaceWith(review);
  }
  const now = ids(place);
  showCount(now.length);
  const arisen = now.filter(id => !before.includes(id)).length;
  const gone = before.filter(id => !now.includes(id)).length;
  if (arisen > 0) return arisen === 1 ? "A contradiction with another claim arises; it is shown under Contradictions." : `${arisen} contradictions with other claims arise; they are shown under Contradictions.`;
  return gone > 0 ? "A contradiction is gone." : "";
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
