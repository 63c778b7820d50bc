/* What a script adds to pages that are complete without one: fields that filter lists, a form that counts a vote, and
   the reader's own time beside the times of meetings. */
"use strict";

(() => {
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children);
    return element;
  };
  const labelled = (label, field) => make("label", {}, make("span", {}, label), field);
  const choice = (options, attributes = {}) =>
    make("select", attributes, ...options.map(([value, label]) => make("option", { value }, label)));
  const counted = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

  // --- lists ---------------------------------------------------------------------------------------------------------

  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  /* A list with cards that carry what is filtered by; or a mark before a list, with items in which one element does. */
  function filtered(mark) {
    const list = mark.children.length ? mark : mark.nextElementSibling;
    const items = [...list.children].map((item) => (
      { item, text: plain(item.textContent), facts: (item.querySelector(".bylaws-facts") || item).dataset }));
    const search = make("input", { type: "search", autocomplete: "off" });
    const fields = [];
    for (const entry of mark.dataset.filter.split("|")) {
      const [label, key] = entry.split("=");
      const found = new Set(items.flatMap(({ facts }) => (facts[key] || "").split("|").filter(Boolean)));
      if (found.size > 1) fields.push({ label, key, field: choice([["", "All"], ...[...found].map((it) => [it, it])]) });
    }
    const status = make("p", { role: "status" });
    const show = () => {
      const words = plain(search.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { item, text, facts } of items) {
        const fits = words.every((word) => text.includes(word)) && fields.every(({ key, field }) =>
          !field.value || (facts[key] || "").split("|").includes(field.value));
        item.hidden = !fits;
        shown += fits;
      }
      status.textContent = shown === items.length ? "" : `${shown} of ${items.length} shown.`;
    };
    const form = make("form", { class: "bylaws-form", role: "search", "aria-label": "Filter this list" },
      labelled("Search", search), ...fields.map(({ label, field }) => labelled(label, field)));
    form.addEventListener("input", show);
    form.addEventListener("submit", (event) => event.preventDefault());
    if (items.length > 3) mark.before(form, status);
  }

  // --- meetings ------------------------------------------------------------------------------------------------------

  function inOwnTime(time) {
    const value = time.getAttribute("datetime");
    const item = time.closest("li");
    const moment = new Date(value);
    const whole = !value.includes("T");
    if (moment.getTime() + (whole ? 24 : 4) * 36e5 < Date.now() && item) item.hidden = true;
    if (whole) return;
    const words = moment.toLocaleString("en-GB", {
      weekday: "long", day: "numeric", month: "long", hour: "2-digit", minute: "2-digit",
    });
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll("_", " ");
    time.after(make("span", { class: "bylaws-own-time" }, ` = ${words} your time (${zone})`));
  }

  // --- votes ---------------------------------------------------------------------------------------------------------

  const STATES = {
    passed: "It has passed", failed: "It has failed", "no-quorum": "It has failed", tied: "It is tied",
    open: "It is still open",
  };
  const WHYS = {
    enough: "there are enough votes in favor", "too-few": "there are too few votes in favor",
    against: "there are too many votes against", objection: "somebody has objected",
    "no-objection": "nobody has objected", quorum: "too few take part", tie: "as many are for as against",
    nobody: "nobody may vote",
  };
  const CLOSES = {
    "all-voted": ", or as soon as everybody has voted", reached: ", or as soon as enough have voted in favor",
    certain: ", or as soon as no vote can change the result", quorum: " and enough have taken part",
  };
  const shown = ([above, below]) => (below === 1 ? `${above}` : `${above}/${below}`);

  function told(decision, voters, result) {
    const lines = [
      `${STATES[result.state]}: ${result.state === "open" ? "so far, " : ""}${WHYS[result.why]}.`,
      `${counted(voters.length, "person", "people")} may vote, by ${decision.vote_name}.`,
    ];
    if (result.needed !== null) {
      lines.push(`Needed: ${counted(result.needed, "vote")} in favor, of ${shown(result.base)}.`);
    }
    if (result.missing) lines.push(`Missing: ${counted(result.missing, "vote")} in favor.`);
    if (result.quorum !== null) lines.push(`Quorum: ${result.tookPart} of ${result.quorum} take part.`);
    if (result.state === "open") {
      const open = decision.open_for ? ` It stays open for ${decision.open_for.text}.` : "";
      lines.push(`${result.certain ? "The result is certain." : "The result can still change."}${open}`);
      lines.push(`It closes when its time is over${CLOSES[decision.rule.closes] || ""}.`);
    }
    return lines;
  }

  function calculator(place) {
    const data = JSON.parse(document.querySelector(".bylaws-votes-data").textContent);
    const which = choice(data.decisions.map((one, index) => [index, one.what]));
    const about = choice([]);
    const over = make("input", { type: "checkbox" });
    const people = make("fieldset", {}, make("legend", {}, "Votes"));
    const number = () => make("input", { type: "number", min: 0, value: 0, inputmode: "numeric" });
    const status = make("div", { role: "status", class: "bylaws-result" });
    let decision, voters, fields;

    const inPerson = () => decision.rule.votes_per_organization !== null;
    const asksWhoCame = () => decision.rule.of === "present" || (decision.rule.quorum || {}).of === "present";

    function leftOut() {
      const everybody = data.electorates[decision.electorate];
      if (!about.value) return everybody;
      const same = decision.excluding.includes("same-organization");
      const organization = (everybody.find((voter) => voter.person === about.value) || {}).organization;
      return everybody.filter((voter) => voter.person !== about.value
        && !(same && organization && voter.organization === organization));
    }

    function chosen() {
      decision = data.decisions[which.value];
      const everybody = data.electorates[decision.electorate];
      about.replaceChildren(make("option", { value: "" }, "Somebody else"),
        ...everybody.map(({ person }) => make("option", { value: person }, data.names[person])));
      about.parentElement.hidden = !decision.excluding.length;
      asked();
    }

    function asked() {
      voters = leftOut();
      const ways = [["", "Has not voted"], ["for", "For"], ["against", "Against"], ["abstain", "Abstains"]];
      if (inPerson()) fields = voters.map(({ person }) => [data.names[person], choice(ways)]);
      else fields = [["For", number()], ["Against", number()], ["Abstained", number()]];
      if (asksWhoCame()) fields.push(["Present, with those who vote", number()]);
      people.replaceChildren(people.firstChild, ...fields.map(([label, field]) => labelled(label, field)));
      answered();
    }

    function ballots() {
      if (inPerson()) return voters.map(({ person }, index) => [person, fields[index][1].value]).filter(([, it]) => it);
      const left = voters.map(({ person }) => person);
      const take = (index, name) => left.splice(0, fields[index][1].valueAsNumber || 0).map((person) => [person, name]);
      return [...take(0, "for"), ...take(1, "against"), ...take(2, "abstain")];
    }

    function answered() {
      const cast = ballots();
      const sum = inPerson() ? 0 : fields.slice(0, 3).reduce((all, [, it]) => all + (it.valueAsNumber || 0), 0);
      const present = asksWhoCame() ? Math.max(fields.at(-1)[1].valueAsNumber || 0, cast.length) : 0;
      const voted = new Set(cast.map(([person]) => person));
      const ordered = [...voters].sort((a, b) => voted.has(b.person) - voted.has(a.person));
      const all = ordered.map((voter, index) => ({ ...voter, present: index < present }));
      const result = bylaws.count(decision.rule, all, cast, over.checked, decision.seats);
      const lines = told(decision, voters, result);
      if (sum > voters.length) lines.unshift(`There are only ${voters.length} votes.`);
      status.dataset.state = result.state;
      status.replaceChildren(...lines.map((line) => make("p", {}, line)));
    }

    const form = make("form", { class: "bylaws-form", "aria-label": "Count a vote" },
      labelled("Decision", which), labelled("It is about", about), people, labelled("Its time is over", over));
    which.addEventListener("input", chosen);
    about.addEventListener("input", asked);
    form.addEventListener("input", (event) => { if (event.target !== which && event.target !== about) answered(); });
    form.addEventListener("submit", (event) => event.preventDefault());
    place.replaceChildren(form, status);
    chosen();
  }

  // --- what the theme forgets ----------------------------------------------------------------------------------------

  function forAll() {
    document.querySelectorAll("[role=dialog]:not([aria-label])").forEach((it) => it.setAttribute("aria-label", "Search"));
    // a table that is wider than the page scrolls in a box of the theme, which no key reaches
    document.querySelectorAll(".md-typeset__scrollwrap").forEach((it) => {
      if (it.scrollWidth > it.clientWidth) it.tabIndex = 0;
    });
  }

  // Material can replace the page without loading it anew, and says when
  const each = (selector, enhance) => document.querySelectorAll(`${selector}:not([data-ready])`).forEach((element) => {
    element.dataset.ready = "";
    enhance(element);
  });
  const enhance = () => {
    each("[data-filter]", filtered);
    each("time[datetime]", inOwnTime);
    each(".bylaws-calculator", calculator);
    setTimeout(forAll);
  };
  window.addEventListener("resize", forAll);
  if (window.document$) window.document$.subscribe(enhance);
  else enhance();
})();
