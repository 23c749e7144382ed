// Shows what the search finds, as it is typed; search.js is loaded before.
"use strict";
(() => {
  const most = 50;
  const box = document.getElementById("q");
  const status = document.getElementById("status");
  const list = document.getElementById("results");

  function element(name, className, ...children) {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...children);
    return made;
  }

  function row(hit) {
    const link = element("a", "hit-title", hit.title);
    link.href = hit.page;
    return element("li", "hit",
      element("div", "hit-head", element("span", `kind kind-${hit.kind}`, hit.kind), link),
      element("code", "address", hit.address),
      element("p", "hit-summary", hit.summary),
      element("p", "hit-why", `Found by ${hit.why}`));
  }

  function show() {
    const query = box.value.trim();
    const hits = meshCatalog.find(query);
    list.replaceChildren(...hits.slice(0, most).map(row));
    status.textContent = query === "" ? ""
      : hits.length === 0 ? `Nothing matches “${query}”.`
      : hits.length === 1 ? "1 match"
      : hits.length > most ? `${hits.length} matches; the best ${most} are shown.` : `${hits.length} matches`;
    document.getElementById("hint").hidden = query !== "";
  }

  box.value = new URLSearchParams(location.search).get("q") ?? "";
  box.addEventListener("input", show);
  box.form.addEventListener("submit", event => {
    event.preventDefault();
    history.replaceState(null, "", `?q=${encodeURIComponent(box.value)}`);
    show();
  });
  show();
})();
