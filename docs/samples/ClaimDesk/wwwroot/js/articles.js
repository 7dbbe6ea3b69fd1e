const prefix = "article:";
const pasted = new Map(); // for a browser that keeps nothing, or an article that is too long for it

/** Returns the text of an article that was pasted in this tab; null if none was. */
export function articleOf(source) {
  return pasted.get(source) ?? sessionStorage.getItem(prefix + source);
}

/** Keeps the text of an article in this tab. */
export function keepArticle(source, text) {
  pasted.set(source, text);
  try {
    sessionStorage.setItem(prefix + source, text);
  } catch {
    // It is kept until the page is left.
  }
}
