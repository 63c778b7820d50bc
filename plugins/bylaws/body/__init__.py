"""A body, and the questions that pages, rules and formats ask of it: people, seats, votes, dates."""
