// Searches the index of search-index.js by the rules that stand in it: the same as SearchIndex, SearchTerms and TermMatch in C#, word for word.
"use strict";
(() => {
  const index = globalThis.meshCatalogIndex;
  const rules = index.rules;

  const isLetter = c =>
    (c >= "a" && c <= "z") || (c >= "0" && c <= "9")
    || (c >= "\u00c0" && c !== "\u00d7" && c !== "\u00f7" && !(c >= "\u2000" && c <= "\u206f") && !(c >= "\u3000" && c <= "\u303f"));

  function terms(text) {
    const found = [];
    let term = "";
    for (const c of text.split("")) {
      for (const folded of (Object.hasOwn(index.folded, c) ? index.folded[c] : c).split("")) {
        if (isLetter(folded)) {
          term += folded;
        } else if (term) {
          found.push(term);
          term = "";
        }
      }
    }
    if (term) found.push(term);
    return found;
  }

  function typos(word, term) {
    const rows = [];
    for (let i = 0; i <= word.length; i++) rows.push([i]);
    for (let j = 0; j <= term.length; j++) rows[0][j] = j;
    for (let i = 1; i <= word.length; i++) {
      for (let j = 1; j <= term.length; j++) {
        const other = rows[i - 1][j - 1] + (word[i - 1] === term[j - 1] ? 0 : 1);
        rows[i][j] = Math.min(other, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        if (i > 1 && j > 1 && word[i - 1] === term[j - 2] && word[i - 2] === term[j - 1])
          rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
      }
    }
    return rows[word.length][term.length];
  }

  function quality(word, term) {
    if (term === word) return rules.exact;
    if (term.startsWith(word)) return rules.start;
    if (word.length >= rules.insideFrom && term.includes(word)) return rules.inside;
    const forgiven = word.length >= rules.twoTyposFrom ? 2 : word.length >= rules.oneTypoFrom ? 1 : 0;
    if (forgiven === 0 || Math.abs(word.length - term.length) > forgiven) return 0;
    const count = typos(word, term);
    return count > forgiven ? 0 : count === 1 ? rules.oneTypo : rules.twoTypos;
  }

  function match(entry, qualities) {
    let points = 0;
    const why = [];
    for (const quality of qualities) {
      let best = 0;
      let reason = "";
      for (const [field, ...numbers] of entry[5]) {
        const [word, weight] = index.fields[field];
        for (const number of numbers) {
          const worth = weight * quality[number];
          if (worth > best) {
            best = worth;
            reason = `${word} "${index.terms[number]}"`;
          }
        }
      }
      if (best === 0) return null;
      points += best;
      if (!why.includes(reason)) why.push(reason);
    }
    const [kind, address, title, summary, page] = entry;
    return { kind: index.kinds[kind], address, title, summary, page, points, why: why.join(", ") };
  }

  function find(query) {
    const words = [...new Set(terms(query))].slice(0, rules.mostWords);
    if (words.length === 0) return [];
    const qualities = words.map(word => index.terms.map(term => quality(word, term)));
    return index.entries.map(entry => match(entry, qualities)).filter(hit => hit !== null).sort((a, b) => b.points - a.points);
  }

  globalThis.meshCatalog = { find };
})();
