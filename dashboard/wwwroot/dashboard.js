// What the browser alone can do: the key that leads to the search box, and reloading after a lost server.
document.addEventListener("keydown", event => {
  const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
  if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const box = document.getElementById("search");
    if (box) {
      event.preventDefault();
      box.focus();
    }
  }
});
document.addEventListener("click", event => {
  if (event.target.closest("[data-reload]")) {
    event.preventDefault();
    location.reload();
  }
});
window.PerfEval = {
  // The place that was asked for, in the middle of the screen.
  showHere: () => document.querySelector(".reading .reading-here")?.scrollIntoView({ block: "center" }),
};
