/* The arithmetic of votes for pages: what `tally.py` does, from the numbers that the API publishes. It is exact, with
   fractions as [numerator, denominator], and the tests hold it to the answers of `tally.py`. */
"use strict";

const bylaws = {};

(() => {
  const gcd = (a, b) => (b ? gcd(b, a % b) : a);
  const fraction = (above, below = 1) => {
    const shared = gcd(Math.abs(above), below) || 1;
    return [above / shared, below / shared];
  };
  const plus = (a, b) => fraction(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
  const minus = (a, b) => plus(a, [-b[0], b[1]]);
  const times = (a, b) => fraction(a[0] * b[0], a[1] * b[1]);
  const compare = (a, b) => a[0] * b[1] - b[0] * a[1];
  const floor = (a) => Math.floor(a[0] / a[1]);
  const ceil = (a) => Math.ceil(a[0] / a[1]);
  const share = (of) => [of.share.numerator, of.share.denominator];
  const grows = (rule) => ["cast", "voting"].includes(rule.of);

  function needed(passes, base) {
    if (passes.test === "share") {
      const exact = times(share(passes), base);
      return passes.more_than ? floor(exact) + 1 : ceil(exact);
    }
    if (passes.test === "count") return passes.count + (passes.more_than ? 1 : 0);
    return passes.test === "unanimity" ? ceil(base) : null;
  }

  function within(limit, base, least) {
    if (limit.most !== null) return limit.most;
    const exact = times(share(limit), base);
    return Math.max(least, limit.below ? ceil(exact) - 1 : floor(exact));
  }

  function reaches(passes, inFavor, base) {
    if (passes.test === "unanimity") return compare(inFavor, base) >= 0;
    if (passes.test === "share") {
      const by = compare(inFavor, times(share(passes), base));
      return passes.more_than ? by > 0 : by >= 0;
    }
    const number = needed(passes, base);
    return number !== null && compare(inFavor, [number, 1]) >= 0;
  }

  /* The votes of one organization, which has only some. */
  function ofOne(rule, choices, allowed) {
    const counts = { for: 0, against: 0, abstain: 0 };
    for (const choice of choices) counts[choice] += 1;
    const named = Object.entries(counts);
    if (choices.length <= allowed && rule.cast_by !== "majority") return named.map(([name, n]) => [name, [n, 1]]);
    if (rule.cast_by === "in-proportion") return named.map(([name, n]) => [name, fraction(n * allowed, choices.length)]);
    if (rule.cast_by === "majority") {
      const agreed = (n) => !rule.agreement || reaches(rule.agreement, [n, 1], [choices.length, 1]);
      const ahead = named.find(([, n]) => 2 * n > choices.length && agreed(n));
      return [[ahead ? ahead[0] : "abstain", [Math.min(choices.length, allowed), 1]]];
    }
    return choices.slice(0, allowed).map((choice) => [choice, [1, 1]]);
  }

  function counted(rule, voters, said) {
    const totals = { for: [0, 1], against: [0, 1], abstain: [0, 1] };
    const add = (choice, number) => { totals[choice] = plus(totals[choice], number); };
    const together = new Map();
    for (const [person, choice] of said) {
      const { organization, votes } = voters.find((voter) => voter.person === person);
      if (organization === null || !rule.votes_per_organization) add(choice, [votes, 1]);
      else together.set(organization, [...(together.get(organization) || []), ...Array(votes).fill(choice)]);
    }
    const allowed = allowedTo(rule, voters);
    for (const choices of together.values()) for (const one of ofOne(rule, choices, allowed)) add(...one);
    return totals;
  }

  const votesOf = (voters) => voters.reduce((sum, voter) => sum + voter.votes, 0);
  const allowedTo = (rule, voters) =>
    rule.votes_per_organization ? within(rule.votes_per_organization, [votesOf(voters), 1], 1) : votesOf(voters);

  function baseOf(rule, voters, votes, seats) {
    if (grows(rule)) {
      const cast = plus(votes.for, votes.against);
      return rule.of === "cast" || rule.abstentions === "smaller-base" ? cast : plus(cast, votes.abstain);
    }
    let size = seats + votesOf(voters) - voters.length; // an empty seat would have one vote
    if (rule.of !== "seats" || seats === null) {
      const sizes = new Map();
      let alone = 0;
      for (const voter of voters) {
        if (["active", "present"].includes(rule.of) && !voter[rule.of]) continue;
        if (voter.organization === null) alone += voter.votes;
        else sizes.set(voter.organization, (sizes.get(voter.organization) || 0) + voter.votes);
      }
      const allowed = allowedTo(rule, voters);
      size = [...sizes.values()].reduce((sum, one) => sum + Math.min(one, allowed), alone);
    }
    return rule.abstentions === "smaller-base" ? minus([size, 1], votes.abstain) : [size, 1];
  }

  function quorumOf(quorum, voters, seats) {
    if (!quorum) return null;
    const those = ["active", "present"].includes(quorum.of) ? voters.filter((voter) => voter[quorum.of]) : voters;
    return needed(quorum.threshold, [quorum.of === "seats" && seats !== null ? seats : those.length, 1]);
  }

  function missing(rule, votes, base) {
    const { test, more_than: more } = rule.passes;
    if (!["share", "count", "unanimity"].includes(test)) return null;
    if (votes.for[0] > 0 && reaches(rule.passes, votes.for, base)) return 0;
    const part = test === "share" ? share(rule.passes) : [1, 1];
    let gap = 0;
    if (test === "count") gap = ceil(minus([rule.passes.count + (more ? 1 : 0), 1], votes.for));
    else if (grows(rule) && part[0] === part[1]) {
      if (compare(votes.for, base) < 0) return null;
    } else {
      const [left, of] = grows(rule) ? minus([1, 1], part) : [1, 1];
      const exact = times(minus(times(part, base), votes.for), [of, left]);
      gap = more ? floor(exact) + 1 : ceil(exact);
    }
    return Math.max(gap, votes.for[0] > 0 ? 0 : 1);
  }

  function isTie(rule, votes, base) {
    if (compare(votes.for, votes.against) !== 0 || votes.for[0] === 0) return false;
    const { test, more_than: more } = rule.passes;
    return test === "most votes" || (test === "share" && more && compare(share(rule.passes), [1, 2]) === 0
      && compare(times([2, 1], votes.for), base) === 0);
  }

  function byThreshold(rule, votes, base) {
    const { test } = rule.passes;
    if (test === "no objection" || test === "consensus") {
      return votes.against[0] > 0 ? ["failed", "objection"] : ["passed", "no-objection"];
    }
    if (test === "most votes") {
      const above = !rule.floor || reaches(rule.floor, votes.for, base);
      if (compare(votes.for, votes.against) > 0 && above) return ["passed", "enough"];
    } else if (votes.for[0] > 0 && reaches(rule.passes, votes.for, base)) return ["passed", "enough"];
    if (isTie(rule, votes, base)) return [{ fails: "failed", passes: "passed" }[rule.tie] || "tied", "tie"];
    return ["failed", "too-few"];
  }

  function judged(rule, voters, ballots, seats, meant, final) {
    const said = new Map(ballots);
    if (final && rule.silence !== "against") {
      const quiet = rule.silence === "consent" ? "for" : "abstain";
      for (const voter of voters) if (!said.has(voter.person)) said.set(voter.person, quiet);
    }
    const votes = counted(rule, voters, said);
    const base = baseOf(rule, voters, votes, seats);
    const takesPart = (one) => (ballots.get(one.person) === "abstain" && !rule.abstainers_take_part
      ? false : ballots.has(one.person) || one.present);
    const tookPart = meant.filter(takesPart).length;
    const quorum = quorumOf(rule.quorum, meant, seats);
    const outcome = () => {
      if (!voters.length) return ["failed", "nobody"];
      if (quorum !== null && tookPart < quorum) return ["no-quorum", "quorum"];
      if (rule.against && compare(votes.against, [within(rule.against, base, 0), 1]) > 0) return ["failed", "against"];
      return byThreshold(rule, votes, base);
    };
    const [state, why] = outcome();
    return {
      state, why, votes, base, tookPart, quorum, needed: needed(rule.passes, base), missing: missing(rule, votes, base),
    };
  }

  function isCertain(rule, voters, ballots, seats, meant) {
    const silent = voters.filter((voter) => !ballots.has(voter.person));
    if (!silent.length) return true;
    const choices = ["for", "against", null].concat(rule.abstentions === "forbidden" ? [] : ["abstain"]);
    const outcomes = choices.map((choice) => {
      const more = new Map(ballots);
      if (choice) for (const voter of silent) more.set(voter.person, choice);
      return judged(rule, voters, more, seats, meant, true).state === "passed";
    });
    return new Set(outcomes).size === 1;
  }

  /* Whether there is a number of votes in favor that is enough before the time is over. */
  const isFixed = ({ passes, of }) =>
    passes.test === "count" || (["share", "unanimity"].includes(passes.test) && !grows({ of }));

  /* What a vote has come to. `ballots`: pairs of a person and `for`, `against` or `abstain`, in the order of the
     votes. `isOver`: whether its time has run out. `seats`: how many there are, or null. `quorumOf`: of whom the quorum
     is taken, where these are not the voters; null where they are. */
  bylaws.count = (rule, voters, ballots, isOver, seats, quorumOf = null) => {
    const meant = quorumOf || voters;
    const valid = new Map(ballots.filter(([person, choice]) => voters.some((voter) => voter.person === person)
      && (choice !== "abstain" || rule.abstentions !== "forbidden")));
    const now = judged(rule, voters, valid, seats, meant, isOver);
    const certain = isCertain(rule, voters, valid, seats, meant);
    const everybody = valid.size === voters.length;
    let ended = isOver || {
      "all-voted": everybody, reached: (now.state === "passed" && (certain || isFixed(rule))) || everybody, certain,
    }[rule.closes] || false;
    if (rule.closes === "quorum" && now.quorum !== null && now.tookPart < now.quorum) ended = false;
    if (!ended) return { ...now, state: "open", certain };
    return { ...(isOver ? now : judged(rule, voters, valid, seats, meant, true)), certain: true };
  };
})();
