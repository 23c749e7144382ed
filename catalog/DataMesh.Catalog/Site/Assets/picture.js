// Lights up the flows of the product or domain that is pointed at or has the focus, and dims the others.
"use strict";
(() => {
  for (const picture of document.querySelectorAll("svg.picture")) {
    const flows = [...picture.querySelectorAll(".flow")];
    const light = target => {
      const box = target?.closest("[data-box]");
      const item = target?.closest("[data-item]");
      const names = item ? [item.dataset.item] : box ? [...box.querySelectorAll("[data-item]")].map(child => child.dataset.item) : [];
      picture.classList.toggle("is-lit", names.length > 0);
      for (const flow of flows) flow.classList.toggle("lit", names.includes(flow.dataset.from) || names.includes(flow.dataset.to));
    };
    picture.addEventListener("pointerover", event => light(event.target));
    picture.addEventListener("pointerleave", () => light(null));
    picture.addEventListener("focusin", event => light(event.target));
    picture.addEventListener("focusout", () => light(null));
  }
})();
