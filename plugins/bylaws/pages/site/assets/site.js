/* What a script adds to pages that are complete without one: fields that filter lists, a form that counts a vote, and
   the reader's own time below the times of meetings. */
"use strict";

(() => {
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const one of Object.entries(attributes)) element.setAttribute(...one);
    element.append(...children);
    return element;
  };
  const all = (selector) => document.querySelectorAll(selector);
  const labelled = (label, field) => make("label", {}, label, field);
  const choice = (options, attributes = {}) =>
    make("select", attributes, ...options.map(([value, label]) => make("option", { value }, label)));

  // --- words of the catalogue, which are put in here when the site is built -------------------------------------------

  const language = document.documentElement.lang || "en";
  /* A message with its arguments in their places; where it differs by a number, that one is `n`. */
  const filled = (text, given) => (text.other ? text[new Intl.PluralRules(language).select(given.n)] || text.other : text)
    .replace(/{(\w+)}/g, (_, key) => given[key]);
  const say = (name, given) => filled("words of the catalogue"[name], given);

  // --- lists ---------------------------------------------------------------------------------------------------------

  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

  /* A mark before the cards of people, which carry what is filtered by, in a list a role; or before a list with items in
     which one element does. */
  function filtered(mark) {
    const ofPeople = mark.matches(".bylaws-filter");
    const items = [...(ofPeople ? all("[data-when=present] > li") : mark.nextElementSibling.children)].map((item) => (
      { item, text: plain(item.textContent), facts: (item.querySelector(".bylaws-facts") || item).dataset }));
    const search = make("input", { type: "search", autocomplete: "off" });
    const fields = [{ label: say("search"), key: "search", field: search }];
    for (const entry of mark.dataset.filter.split("|")) {
      const [label, key] = entry.split("=");
      const found = [...new Set(items.flatMap(({ facts }) => (facts[key] || "").split("|").filter(Boolean)))];
      found.sort((a, b) => a.localeCompare(b));
      if (found.length > 1) fields.push({ label, key, field: choice([["", say("all")], ...found.map((it) => [it, it])]) });
    }
    const status = make("p", { role: "status" });
    const reset = make("button", {}, say("show-all"));
    const form = make("div", { class: "bylaws-form", role: "search", "aria-label": say("filter") },
      ...fields.map(({ label, field }) => labelled(label, field)), reset);
    const show = () => {
      const words = plain(search.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { item, text, facts } of items) {
        const fits = words.every((word) => text.includes(word)) && fields.slice(1).every(({ key, field }) =>
          !field.value || (facts[key] || "").split("|").includes(field.value));
        item.hidden = !fits;
        shown += fits;
      }
      reset.hidden = shown === items.length;
      const what = shown ? "shown" : ofPeople ? "no-one-fits" : "nothing-fits";
      status.textContent = reset.hidden ? "" : say(what, { n: shown, all: items.length });
      const address = new URL(location);
      const query = address.searchParams;
      fields.forEach(({ key, field }) => (field.value ? query.set(key, field.value) : query.delete(key)));
      if (address.href !== location.href) history.replaceState(history.state, "", address);
    };
    form.addEventListener("input", show);
    reset.addEventListener("click", () => {
      fields.forEach(({ field }) => { field.value = ""; });
      search.focus();
      show();
    });
    if (items.length < 4) return;
    mark.before(form, status);
    fields.forEach(({ key, field }) => {
      field.value = new URL(location).searchParams.get(key) || "";
      if (field.selectedIndex < 0) field.value = "";
    });
    show();
  }

  // --- meetings ------------------------------------------------------------------------------------------------------

  /* A date in the reader's own time, where that is another one; what is over goes. */
  function inOwnTime(time) {
    const value = time.dateTime;
    const item = time.closest(".bylaws-next, li");
    const moment = new Date(value);
    const isWhole = !value.includes("T");
    // somewhere on earth, a day ends 36 hours after it has begun in UTC
    item.hidden = new Date(time.dataset.ends || +moment + (isWhole ? 36 : 4) * 36e5) < Date.now();
    if (isWhole || +new Date(value.slice(0, 19)) === +moment) return;
    const list = item.parentElement;
    if (item.matches("li") && !list.querySelector(".bylaws-own-time")) {
      const zone = new Intl.DateTimeFormat(language, { timeZoneName: "longGeneric" }).formatToParts(moment).at(-1).value;
      list.before(make("p", {}, say("own-zone", { zone })));
    }
    const own = moment.toLocaleString(language, {
      weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit",
    });
    item.append(make("div", { class: "bylaws-own-time" }, say("own-time", { time: own })));
  }

  // --- votes ---------------------------------------------------------------------------------------------------------

  const WAYS = ["for", "against", "abstain"];
  const shown = ([above, below]) => (below === 1 ? `${above}` : `${above}/${below}`);

  /* The verdict, and what stands below it. `passes`: whether it passes if nobody else votes. */
  function outcome(told, decision, voters, result, passes) {
    const { state, needed, missing, quorum, certain } = result;
    const open = state === "open";
    const lines = [told("may-vote", { n: voters.length, kind: decision.vote_name })];
    if (needed !== null && result.base[0]) lines.push(told("needed", { n: needed, base: shown(result.base) }));
    if (missing && !(open && certain)) lines.push(told("missing", { n: missing }));
    if (quorum !== null) lines.push(told("quorum", { n: result.tookPart, quorum }));
    if (open) {
      if (!certain) lines.push(told("can-change"));
      const stays = decision.open_for ? [told("stays-open", { time: decision.open_for.text })] : [];
      lines.push([...stays, told(`closes-${decision.rule.closes}`)].join(" "));
    }
    const canChange = open && !(certain && passes === ["enough", "no-objection"].includes(result.why));
    const verdict = told(canChange ? "so-far" : "verdict", { state: told(`state-${state}`), why: told(`why-${result.why}`) });
    return [open && certain ? [verdict, told(passes ? "will-pass" : "cannot-pass")].join(" ") : verdict, lines];
  }

  function calculator(place) {
    const data = JSON.parse(document.querySelector(".bylaws-votes-data").textContent);
    const told = (name, given) => filled(data.words[name], given);
    const which = choice(data.decisions.map((one, index) => [index, one.what]));
    const about = choice([]);
    const over = make("input", { type: "checkbox" });
    const group = (label, ...fields) => make("div", { class: "bylaws-form", role: "group", "aria-label": label }, ...fields);
    const people = group(told("votes"));
    const verdict = make("p", { class: "bylaws-verdict" });
    const details = make("div");
    // only the verdict is read aloud, and only after a pause
    const heard = make("p", { class: "bylaws-heard", role: "status" });
    const kept = {};
    let decision, voters, fields, numbers, timer;

    // where it matters who votes, and not only how many do
    const inPerson = () => decision.rule.votes_per_organization !== null || voters.some(({ votes }) => votes !== 1);
    const asksWhoCame = () => decision.rule.of === "present" || (decision.rule.quorum || {}).of === "present";
    const isWhole = (value) => /^\d+$/.test(value);

    function leftOut() {
      const everybody = data.electorates[decision.electorate];
      if (!about.value) return everybody;
      const same = decision.excluding.includes("same-organization");
      const { organization } = everybody.find((voter) => voter.person === about.value);
      return everybody.filter((voter) => voter.person !== about.value
        && !(same && organization && voter.organization === organization));
    }

    function chosen() {
      decision = data.decisions[which.value];
      const before = about.value;
      const everybody = decision.excluding.length ? data.electorates[decision.electorate] : [];
      about.replaceChildren(...choice([["", told("no-voter")],
        ...everybody.map(({ person }) => [person, data.names[person]])]).children);
      about.value = everybody.some(({ person }) => person === before) ? before : "";
      about.parentElement.hidden = !everybody.length;
      asked();
    }

    /* Fields for the votes, with what was written there for another matter, where it fits. */
    function asked() {
      voters = leftOut();
      const ways = WAYS.filter((way) => way !== "abstain" || decision.rule.abstentions !== "forbidden");
      let left = voters.length;
      const number = (name) => {
        const value = isWhole(kept[name]) && kept[name] <= left ? Number(kept[name]) : 0;
        left -= value;
        return make("input", { type: "number", name, min: 0, value: value, inputmode: "numeric" });
      };
      const vote = (person) => {
        const field = choice([["", told("not-voted")], ...ways.map((way) => [way, told(way)])], { name: `@${person}` });
        if (ways.includes(kept[field.name])) field.value = kept[field.name];
        left -= field.value !== "";
        return field;
      };
      fields = inPerson() ? voters.map(({ person }) => [data.names[person], vote(person)])
        : ways.map((way) => [told(way), number(way)]);
      if (asksWhoCame()) fields.push([told("present"), number("present")]);
      numbers = fields.map(([, field]) => field).filter(({ type }) => type === "number");
      people.replaceChildren(...fields.map(([label, field]) => labelled(label, field)));
      answered();
    }

    function ballots() {
      if (inPerson()) return voters.map(({ person }, index) => [person, fields[index][1].value]).filter(([, it]) => it);
      const left = voters.map(({ person }) => person);
      return numbers.filter(({ name }) => name !== "present").flatMap(({ name, value }) =>
        left.splice(0, value).map((person) => [person, name]));
    }

    function answered() {
      const cast = ballots();
      const room = voters.length - (inPerson() ? cast.length : 0);
      const isTooMuch = numbers.reduce((sum, { value }) => sum + Number(value), 0) > room;
      const wrong = numbers.filter(({ value }) => isTooMuch || !isWhole(value));
      numbers.forEach((it) => it.setAttribute("aria-invalid", wrong.includes(it)));
      if (wrong.length) {
        return tell("", told(numbers.length > 1 ? "together" : "whole", { n: room }));
      }
      const present = asksWhoCame() ? cast.length + Number(numbers.at(-1).value) : 0;
      const voted = new Set(cast.map(([person]) => person));
      const ordered = [...voters].sort((a, b) => voted.has(b.person) - voted.has(a.person));
      const everybody = ordered.map((voter, index) => ({ ...voter, present: index < present }));
      const count = (isOver) => bylaws.count(decision.rule, everybody, cast, isOver, decision.seats, decision.quorum_of);
      const result = count(over.checked);
      tell(result.state, ...outcome(told, decision, voters, result, count(true).state === "passed"));
    }

    function tell(state, first, texts = []) {
      verdict.dataset.state = state;
      verdict.textContent = first;
      details.replaceChildren(...texts.map((text) => make("p", {}, text)));
    }

    const form = group(told("count"), labelled(told("decision"), which), labelled(told("concerned"), about), people,
      labelled(told("ended"), over));
    form.addEventListener("input", ({ target }) => {
      if (target.name) kept[target.name] = target.value;
      if (target === which) chosen();
      else if (target === about) asked();
      else answered();
      clearTimeout(timer);
      timer = setTimeout(() => { heard.textContent = verdict.textContent; }, 800);
    });
    place.replaceChildren(form, verdict, details, heard);
    chosen();
  }

  // --- what the theme forgets ----------------------------------------------------------------------------------------

  function forAll() {
    // the row of pages scrolls where it is too long, and shows this page
    all(".bylaws-tabs + ul > :not(:has(a))").forEach((it) => { it.parentElement.scrollLeft = it.offsetLeft - 130; });
    all(".md-code__nav").forEach((it) => { it.role = "none"; });
    all(".md-search:not([aria-label])").forEach((it) => it.setAttribute("aria-label", say("search")));
    // a table that is wider than the page scrolls in a box of the theme, which no key reaches
    all(".md-typeset__scrollwrap").forEach((it, index) => {
      const needed = { tabindex: 0, role: "region", "aria-label": say("table", { n: index + 1 }) };
      const set = it.scrollWidth > it.clientWidth ? "setAttribute" : "removeAttribute";
      Object.entries(needed).forEach((one) => it[set](...one));
    });
  }

  // Material can replace the page without loading it anew, and says when
  const each = (selector, enhance) => all(`${selector}:not([data-ready])`).forEach((element) => {
    element.dataset.ready = "";
    enhance(element);
  });
  const enhance = () => {
    each("[data-filter]", filtered);
    each("time.bylaws-date", inOwnTime);
    // behind a link to a file for calendars, whose address programs ask for
    each(".bylaws-copy", (it) => {
      const { href } = it.previousElementSibling;
      it.hidden = false;
      it.onclick = () => navigator.clipboard.writeText(href).then(() => it.append("✓"));
    });
    // calendar programs keep asking an address with this scheme, where a browser would only save the file
    all('a[href$=".ics"]:not([href^=http])').forEach((it) => {
      it.href = it.href.replace(/^https?/, "webcal");
    });
    all(".bylaws-over").forEach((it) => {
      it.hidden = document.querySelector("li:not([hidden]) > .bylaws-date");
    });
    each(".bylaws-calculator", calculator);
    setTimeout(forAll);
  };
  addEventListener("resize", forAll);
  if (window.document$) window.document$.subscribe(enhance);
  else enhance();
})();
