// What the browser alone can do: the keys that lead somewhere, places that light up together, what is remembered, and reloading after a lost server.
document.addEventListener("keydown", event => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "radio" || event.target.isContentEditable;
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  if (event.key === "/") {
    const box = document.getElementById("search");
    if (box) {
      event.preventDefault();
      box.focus();
    }
    return;
  }
  // A letter stands for the button or field that names it.
  const wanted = /^[a-z]$/i.test(event.key) && document.querySelector(`main [data-key="${event.key.toLowerCase()}"]`);
  if (wanted) {
    event.preventDefault();
    if (wanted.tagName === "INPUT") {
      wanted.focus();
    } else {
      wanted.click();
    }
  }
});
document.addEventListener("click", event => {
  if (event.target.closest("[data-reload]")) {
    event.preventDefault();
    location.reload();
  }
});
// A figure and the place it was read from bear the same data-at: pointing at one shows the other.
const light = event => {
  const place = event.target.closest?.("[data-at]")?.dataset.at;
  document.querySelectorAll("[data-at].lit").forEach(lit => lit.dataset.at === place || lit.classList.remove("lit"));
  if (place) {
    document.querySelectorAll(`[data-at="${CSS.escape(place)}"]`).forEach(same => same.classList.add("lit"));
  }
};
document.addEventListener("mouseover", light);
document.addEventListener("focusin", light);
window.PerfEval = {
  // The place that was asked for, in the middle of the screen.
  showHere: () => {
    const here = document.querySelector(".reading .reading-here");
    const box = here?.closest(".review-document");
    if (box && box.scrollHeight > box.clientHeight) {
      // Only the document moves, the page and the decision stay where they are.
      box.scrollTop += here.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 3;
    } else if (!box) {
      here?.scrollIntoView({ block: "center" });
    }
  },
  remember: (name, value) => { try { localStorage.setItem(name, value); } catch { /* a browser that remembers nothing */ } },
  recall: name => { try { return localStorage.getItem(name); } catch { return null; } },
};
